namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>The same memory with dimensions in another order: <c>memref.transpose %m (d0, d1) -> (d1, d0) : memref&lt;4x8xf32> to memref&lt;8x4xf32, strided&lt;[1, 8]>></c>.</summary>
[Op("memref.transpose")]
public sealed partial class TransposeOp : Operation, IFoldable, IPure, INamesResults, IViewLike
{
    [Operand<StridedMemRef>("in")] public partial Value Source { get; set; }
    [Attr] public partial AffineMapAttr Permutation { get; set; }
    [Result<StridedMemRef>] public partial Value Result { get; }

    Value IViewLike.ViewSource => Source;

    Value IViewLike.ViewDest => Result;

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var source = parser.ParseOperand();
        state.AddAttribute("permutation", new AffineMapAttr(parser.ParseAffineMap()));
        parser.ParseOptionalAttributeDictionary(state);
        parser.Expect(":"u8);
        parser.ResolveOperand(source, parser.ParseType(), state);
        parser.ExpectKeyword("to"u8);
        state.ResultTypes.Add(parser.ParseType());
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintOperand(Source);
        printer.Write(" "u8);
        printer.Write(Permutation.Map.ToString());
        printer.PrintAttributeDictionary(this, "permutation");
        printer.Write(" : "u8);
        printer.PrintType(Source.Type);
        printer.Write(" to "u8);
        printer.PrintType(Result.Type);
    }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "transpose");
    }

    /// <summary><c>transpose(transpose %m) ⇒ transpose %m</c>; that changes nothing, the source</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        if (Permutation.Map.IsIdentity && Source.Type.Equals(Result.Type)) return Source;
        if (CastFolding.SourceOfForgetting(Source) is { IsNull: false } source && IsSame(Infer((MemRefType)source.Type), (MemRefType)Result.Type))
        {
            Source = source;
            return FoldResult.InPlace;
        }
        if (Source.DefiningOp is not TransposeOp inner) return FoldResult.None;
        Permutation = new AffineMapAttr(Permutation.Map.Compose(inner.Permutation.Map));
        Source = inner.Source;
        return FoldResult.InPlace;
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var source = (MemRefType)Source.Type;
        if (!Permutation.Map.IsPermutation) verifier.Error(this, "expected a permutation map");
        else if (Permutation.Map.DimCount != source.Rank) verifier.Error(this, $"expected a permutation map of same rank as the input");
        else if (Infer(source) is { } expected && !IsSame(expected, (MemRefType)Result.Type))
            verifier.Error(this, $"result type '{Result.Type}' is not equivalent to the canonical transposed input type '{expected with { Layout = StridedLayout.MapOf(expected) }}'");
    }

    private MemRefType Infer(MemRefType source)
    {
        var (strides, offset) = StridedLayout.Of(source)!.Value;
        var order = Permutation.Map.Results.Select(static r => ((Affine.AffineDimExpr)r).Position).ToArray();
        long[] extents = [.. order.Select(at => source.Shape[at])];
        long[] moved = [.. order.Select(at => strides[at])];
        return new MemRefType(Shape.Create(extents), source.ElementType, new StridedLayoutAttr(Shape.Create(moved), offset), source.MemorySpace);
    }

    private static bool IsSame(MemRefType expected, MemRefType actual)
    {
        if (!expected.Shape.Equals(actual.Shape) || !expected.ElementType.Equals(actual.ElementType) || !Equals(expected.MemorySpace, actual.MemorySpace)) return false;
        var (left, right) = (StridedLayout.Of(expected)!.Value, StridedLayout.Of(actual)!.Value);
        return left.Offset == right.Offset && left.Strides.AsSpan().SequenceEqual(right.Strides);
    }
}
