namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The same memory as seen from another memory space: <c>memref.memory_space_cast %m : memref&lt;4xf32, 1> to memref&lt;4xf32></c>.</summary>
[Op("memref.memory_space_cast", Syntax = "$source attr-dict `:` type($source) `to` type($dest)")]
public sealed partial class MemorySpaceCastOp : Operation, IFoldable, IPure, ISameOperandsAndResultElementType, ISameOperandsAndResultShape, INamesResults, IViewLike
{
    [Operand<RankedOrUnrankedMemRef>] public partial Value Source { get; set; }
    [Result<RankedOrUnrankedMemRef>] public partial Value Dest { get; }

    Value IViewLike.ViewSource => Source;

    Value IViewLike.ViewDest => Dest;

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Dest, "memspacecast");
    }

    /// <summary><c>memory_space_cast(memory_space_cast %m) ⇒ memory_space_cast %m</c>; to the type that it has, the source</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Source.Type.Equals(Dest.Type)) return Source;
        if (Source.DefiningOp is not MemorySpaceCastOp inner) return FoldResult.None;
        Source = inner.Source;
        return FoldResult.InPlace;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        bool fits = (Source.Type, Dest.Type) switch
        {
            (MemRefType from, MemRefType to) => from.Shape.Equals(to.Shape) && Equals(from.Layout, to.Layout) && from.ElementType.Equals(to.ElementType),
            (UnrankedMemRefType from, UnrankedMemRefType to) => from.ElementType.Equals(to.ElementType),
            _ => false,
        };
        if (!fits) verifier.Error(this, $"operand type '{Source.Type}' and result type '{Dest.Type}' are cast incompatible");
    }
}
