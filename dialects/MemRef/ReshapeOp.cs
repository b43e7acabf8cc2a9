namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The same memory in another shape, which a memref gives.</summary>
[Op("memref.reshape", Syntax = "$source `(` $shape `)` attr-dict `:` functional-type(operands, results)")]
public sealed partial class ReshapeOp : Operation, IMemoryEffects, INamesResults, IViewLike
{
    [Operand<RankedOrUnrankedMemRef>] public partial Value Source { get; set; }
    [Operand<ShapeMemRef>("shape")] public partial Value NewShape { get; set; }
    [Result<RankedOrUnrankedMemRef>] public partial Value Result { get; }

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, NewShape));
    }

    Value IViewLike.ViewSource => Source;

    Value IViewLike.ViewDest => Result;

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "reshape");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindMistake() is { } mistake) verifier.Error(this, mistake);
    }

    private string? FindMistake()
    {
        if (!((ShapedType)Source.Type).ElementType.Equals(((ShapedType)Result.Type).ElementType)) return "element types of source and destination memref types should be the same";
        if (Source.Type is MemRefType { Layout: not null }) return "source memref type should have identity affine map";
        if (Result.Type is not MemRefType result) return null;
        long length = ((MemRefType)NewShape.Type).Shape[0];
        if (result.Layout is not null) return "result memref type should have identity affine map";
        if (length == Shape.Dynamic) return "cannot use shape operand with dynamic length to reshape to statically-ranked memref type";
        return length == result.Rank ? null : "length of shape operand differs from the result's memref rank";
    }
}
