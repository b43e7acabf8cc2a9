namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Turns branches into the llvm dialect.</summary>
[Pass("convert-cf-to-llvm")]
public sealed partial class ConvertCfToLlvmPass : Pass<ModuleOp>
{
    public override string DisplayName => "ConvertControlFlowToLLVMPass";

    protected override IReadOnlyList<string> DependentDialects => ["llvm"];

    protected override void Run(ModuleOp op, PassContext context) =>
        ToLlvmConversion.Run(op, context, static (patterns, _) => CfToLlvm.Populate(patterns), "cf");
}
