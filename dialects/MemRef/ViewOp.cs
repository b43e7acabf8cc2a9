namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>Bytes seen as a memref of another type: <c>memref.view %b[%shift][%n] : memref&lt;2048xi8> to memref&lt;?x4xf32></c>.</summary>
[Op("memref.view", Syntax = "$source `[` $byte_shift `]` `` `[` $sizes `]` attr-dict `:` type($source) `to` type($result)")]
public sealed partial class ViewOp : Operation, IPure, INamesResults
{
    [Operand<ByteBuffer>] public partial Value Source { get; set; }
    [Operand<Index>("byte_shift")] public partial Value ByteShift { get; set; }
    [Operand<Index>] public partial OperandRange Sizes { get; }
    [Result] public partial Value<MemRefType> Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "view");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (source, view) = ((MemRefType)Source.Type, Result.Type);
        int dynamic = view.Shape.Count(static extent => extent == Shape.Dynamic);
        if (source.Layout is AffineMapAttr) verifier.ErrorAt(this, $"unsupported map for base memref type '{source}'");
        else if (view.Layout is not null) verifier.ErrorAt(this, $"unsupported map for result memref type '{view}'");
        else if (!Equals(source.MemorySpace, view.MemorySpace)) verifier.ErrorAt(this, $"different memory spaces specified for base memref type '{source}' and view memref type '{view}'");
        else if (Sizes.Count != dynamic) verifier.Error(this, $"incorrect number of dynamic sizes, has {Sizes.Count}, expected {dynamic}");
    }
}
