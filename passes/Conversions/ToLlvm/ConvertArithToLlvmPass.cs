namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Turns arithmetic into the llvm dialect.</summary>
[Pass("convert-arith-to-llvm")]
public sealed partial class ConvertArithToLlvmPass : Pass<ModuleOp>
{
    public override string DisplayName => "ArithToLLVMConversionPass";

    protected override IReadOnlyList<string> DependentDialects => ["llvm"];

    protected override void Run(ModuleOp op, PassContext context) =>
        ToLlvmConversion.Run(op, context, static (patterns, _) => ArithToLlvm.Populate(patterns), "arith");
}
