namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Turns func, arith, math, cf, complex and memref into the llvm dialect, all at once.</summary>
[Pass("convert-to-llvm")]
public sealed partial class ConvertToLlvmPass : Pass<ModuleOp>
{
    public override string DisplayName => "ConvertToLLVMPass";

    /// <summary>Callers promise that no two memref arguments of a public function overlap.</summary>
    [Option]
    public bool Noalias { get; set; }

    /// <summary>Adds an entry <c>NAME_packed</c> to each public function, which takes one array of pointers.</summary>
    [Option]
    public bool PackedEntries { get; set; }

    protected override IReadOnlyList<string> DependentDialects => ["llvm"];

    protected override void Run(ModuleOp op, PassContext context)
    {
        ToLlvm.PackedEntries? entries = null;
        ToLlvmConversion.Run(op, context, (patterns, types) => Populate(patterns, types, entries = PackedEntries ? new ToLlvm.PackedEntries(types) : null), "func", "arith", "math", "cf", "complex", "memref");
        if (context.HasFailed) return;
        entries?.Emit();
        CompilerRuntime.Add(op);
    }

    private void Populate(PatternSet patterns, LlvmTypeConverter types, ToLlvm.PackedEntries? entries)
    {
        ArithToLlvm.Populate(patterns);
        MathToLlvm.Populate(patterns);
        CfToLlvm.Populate(patterns);
        ComplexToLlvm.Populate(patterns);
        FuncToLlvm.Populate(patterns, types, Noalias, entries);
        MemRefToLlvm.Populate(patterns, types);
    }
}
