namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Turns memory into pointers and descriptors of the llvm dialect.</summary>
[Pass("finalize-memref-to-llvm")]
public sealed partial class FinalizeMemRefToLlvmPass : Pass<ModuleOp>
{
    public override string DisplayName => "FinalizeMemRefToLLVMConversionPass";

    protected override IReadOnlyList<string> DependentDialects => ["llvm"];

    protected override void Run(ModuleOp op, PassContext context) =>
        ToLlvmConversion.Run(op, context, static (patterns, types) => MemRefToLlvm.Populate(patterns, types), "memref");
}
