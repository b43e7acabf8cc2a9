namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Turns func, arith, math, cf and memref into the llvm dialect, all at once.</summary>
[Pass("convert-to-llvm")]
public sealed partial class ConvertToLlvmPass : Pass<ModuleOp>
{
    /// <summary>Callers promise that no two memref arguments of a public function overlap.</summary>
    [Option]
    public bool Noalias { get; set; }

    protected override void Run(ModuleOp op, PassContext context) => ToLlvmConversion.Run(op, context, Populate, "func", "arith", "math", "cf", "memref");

    private void Populate(PatternSet patterns, LlvmTypeConverter types)
    {
        ArithToLlvm.Populate(patterns);
        MathToLlvm.Populate(patterns);
        CfToLlvm.Populate(patterns);
        FuncToLlvm.Populate(patterns, types, Noalias);
        MemRefToLlvm.Populate(patterns, types);
    }
}
