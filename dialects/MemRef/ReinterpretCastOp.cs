namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The same memory under other offset, sizes and strides, unchecked.</summary>
[Op("memref.reinterpret_cast",
    Syntax = "$source `to` `offset` `` `:` custom<DynamicIndexList>($offsets, $static_offsets) `` `,` `sizes` `` `:` custom<DynamicIndexList>($sizes, $static_sizes) `` `,` `strides` `` `:` custom<DynamicIndexList>($strides, $static_strides) attr-dict `:` type($source) `to` type($result)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class ReinterpretCastOp : Operation, IFoldable, IPure, INamesResults, IViewLike
{
    [Operand<RankedOrUnrankedMemRef>] public partial Value Source { get; set; }
    [Operand<Index>] public partial OperandRange Offsets { get; }
    [Operand<Index>] public partial OperandRange Sizes { get; }
    [Operand<Index>] public partial OperandRange Strides { get; }
    [Attr<DenseI64ArrayAttr>("static_offsets")] public partial DenseArrayAttr StaticOffsets { get; set; }
    [Attr<DenseI64ArrayAttr>("static_sizes")] public partial DenseArrayAttr StaticSizes { get; set; }
    [Attr<DenseI64ArrayAttr>("static_strides")] public partial DenseArrayAttr StaticStrides { get; set; }
    [Result<StridedMemRef>] public partial Value<MemRefType> Result { get; }

    Value IViewLike.ViewSource => Source;

    Value IViewLike.ViewDest => Result;

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "reinterpret_cast");
    }

    /// <summary><c>reinterpret_cast(reinterpret_cast %m) ⇒ reinterpret_cast %m</c>; so too of a cast, and of a subview that begins at the start; that changes nothing, the source</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Result.Type.HasStaticShape && Source.Type.Equals(Result.Type) && StaticOffsets.GetInt64(0) == 0) return Source;
        Value source = Source.DefiningOp switch
        {
            ReinterpretCastOp inner => inner.Source,
            CastOp inner => inner.Source,
            SubViewOp inner when inner.Offsets.Count == 0 && !inner.StaticOffsets.Int64s.ContainsAnyExcept(0) => inner.Source,
            SubViewOp inner when inner.Offsets.Count > 0 && Array.TrueForAll(inner.MixedOffsets, static offset => offset.Known == 0) => inner.Source,
            _ => default(Value),
        };
        if (source.IsNull) return FoldResult.None;
        Source = source;
        return FoldResult.InPlace;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ReinterpretCastCanonicalization.Populate(patterns);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (FindListMistake() is { } wrong) verifier.ErrorAt(this, wrong);
        else if (FindMistake((ShapedType)Source.Type, Result.Type) is { } mistake) verifier.ErrorAt(this, mistake);
    }

    private string? FindListMistake()
    {
        if (DynamicIndexListDirective.FindMistake(Offsets, Sizes, Strides, StaticOffsets, StaticSizes, StaticStrides) is { } wrong) return wrong;
        if (StaticSizes.Count != StaticStrides.Count)
            return $"expected mixed sizes rank to match mixed strides rank ({StaticSizes.Count} vs {StaticStrides.Count}) so the rank of the result type is well-formed.";
        if (StaticOffsets.Count != 1) return $"expected 1 offset values, got {StaticOffsets.Count}";
        if (StaticSizes.Count != Result.Type.Rank) return $"expected {Result.Type.Rank} size values, got {StaticSizes.Count}";
        if (StaticOffsets.GetInt64(0) is < 0 and not Shape.Dynamic) return $"expected offsets to be non-negative, but got {StaticOffsets.GetInt64(0)}";
        foreach (long size in StaticSizes.ToInt64Array())
            if (size is < 0 and not Shape.Dynamic) return $"expected sizes to be non-negative, but got {size}";
        return null;
    }

    private string? FindMistake(ShapedType source, MemRefType result)
    {
        var space = source is MemRefType ranked ? ranked.MemorySpace : ((UnrankedMemRefType)source).MemorySpace;
        if (!Equals(space, result.MemorySpace)) return $"different memory spaces specified for source type '{source}' and result memref type '{result}'";
        if (!source.ElementType.Equals(result.ElementType)) return $"different element types specified for source type '{source}' and result memref type '{result}'";
        for (int i = 0; i < result.Rank; i++)
            if (!Fits(StaticSizes.GetInt64(i), result.Shape[i]))
                return $"expected result type with size = {Show(StaticSizes.GetInt64(i))} instead of {Show(result.Shape[i])} in dim = {i}";
        if (StridedLayout.Of(result) is not { } layout) return $"expected result type to have strided layout but found '{result}'";
        if (!Fits(StaticOffsets.GetInt64(0), layout.Offset))
            return $"expected result type with offset = {Show(StaticOffsets.GetInt64(0))} instead of {Show(layout.Offset)}";
        for (int i = 0; i < result.Rank; i++)
            if (!Fits(StaticStrides.GetInt64(i), layout.Strides[i]))
                return $"expected result type with stride = {Show(StaticStrides.GetInt64(i))} instead of {Show(layout.Strides[i])} in dim = {i}";
        return null;
    }

    /// <summary>A type may leave open what the operation knows.</summary>
    private static bool Fits(long value, long inType) => inType == Shape.Dynamic || value == inType;

    private static string Show(long value) => value == Shape.Dynamic ? "dynamic" : value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
