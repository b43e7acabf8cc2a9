namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A function that LLVM knows; its name in LLVM IR is <c>llvm.</c> and what follows <c>llvm.intr.</c> here.</summary>
[OpBase]
public abstract partial class IntrinsicOp : Operation
{
    /// <summary>As LLVM knows it, without the suffixes for types: <c>llvm.fabs</c>.</summary>
    public string IntrinsicName => string.Concat("llvm.", Name.AsSpan("llvm.intr.".Length));
}
