namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Turns functions and calls into the llvm dialect.</summary>
[Pass("convert-func-to-llvm")]
public sealed partial class ConvertFuncToLlvmPass : Pass<ModuleOp>
{
    public override string DisplayName => "ConvertFuncToLLVMPass";

    /// <summary>Callers promise that no two memref arguments of a public function overlap.</summary>
    [Option]
    public bool Noalias { get; set; }

    protected override IReadOnlyList<string> DependentDialects => ["llvm"];

    protected override void Run(ModuleOp op, PassContext context) =>
        ToLlvmConversion.Run(op, context, (patterns, types) => FuncToLlvm.Populate(patterns, types, Noalias), "func");
}
