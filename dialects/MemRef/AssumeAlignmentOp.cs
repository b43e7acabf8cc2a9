namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The same memory, known to begin at a multiple of a number of bytes: <c>memref.assume_alignment %m, 16 : memref&lt;4xf32></c>.</summary>
[Op("memref.assume_alignment", Syntax = "$memref `,` $alignment attr-dict `:` type($memref)")]
[TypesMatch("memref", "result")]
public sealed partial class AssumeAlignmentOp : Operation, IPure, IFoldable, INamesResults, IViewLike
{
    [Operand("memref")] public partial Value<MemRefType> Memory { get; set; }
    [Attr<PositiveI32>] public partial IntegerAttr Alignment { get; set; }
    [Result] public partial Value<MemRefType> Result { get; }

    Value IViewLike.ViewSource => Memory;

    Value IViewLike.ViewDest => Result;

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "assume_align");
    }

    /// <summary><c>assume_alignment(assume_alignment %m, 16), 16 ⇒ assume_alignment %m, 16</c></summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => Memory.DefiningOp is AssumeAlignmentOp inner && inner.Alignment.Equals(Alignment) ? (Value)Memory : FoldResult.None;

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!Alignment.Value.IsPowerOfTwo) verifier.Error(this, "alignment must be power of 2");
    }
}
