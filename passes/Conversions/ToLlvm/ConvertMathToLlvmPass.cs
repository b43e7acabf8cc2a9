namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Turns functions of numbers into intrinsics and calls of the C library.</summary>
[Pass("convert-math-to-llvm")]
public sealed partial class ConvertMathToLlvmPass : Pass<ModuleOp>
{
    public override string DisplayName => "ConvertMathToLLVMPass";

    protected override IReadOnlyList<string> DependentDialects => ["llvm"];

    protected override void Run(ModuleOp op, PassContext context) =>
        ToLlvmConversion.Run(op, context, static (patterns, _) => MathToLlvm.Populate(patterns), "math");
}
