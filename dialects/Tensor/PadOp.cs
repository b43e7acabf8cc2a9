namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>A tensor with a margin of elements that a region computes from their indices.</summary>
[Op("tensor.pad",
    Syntax = "$source (`nofold` $nofold^)? `low` `` custom<DynamicIndexList>($low, $static_low) `high` `` custom<DynamicIndexList>($high, $static_high) $region attr-dict `:` type($source) `to` type($result)",
    CustomDirectives = typeof(DynamicIndexListDirective))]
public sealed partial class PadOp : Operation, IPure, IFoldable, ISingleBlock, INamesResults
{
    [Operand] public partial Value<TensorType> Source { get; set; }
    [Operand<Index>] public partial OperandRange Low { get; }
    [Operand<Index>] public partial OperandRange High { get; }
    [Attr<DenseI64ArrayAttr>("static_low")] public partial DenseArrayAttr StaticLow { get; set; }
    [Attr<DenseI64ArrayAttr>("static_high")] public partial DenseArrayAttr StaticHigh { get; set; }
    [Attr] public partial bool Nofold { get; set; }
    [Region("region", OneBlock = true)] public partial Region Body { get; }
    [Result] public partial Value<TensorType> Result { get; }

    public void NameResults(SsaNamer namer)
    {
        ArgumentNullException.ThrowIfNull(namer);
        namer.Name(Result, "padded");
    }

    /// <summary>The margin's value where it is the same everywhere: a constant, or from outside of the body; no value otherwise.</summary>
    public Value MarginValue => Body.Entry.Terminator is YieldOp { Value: var value } && (OperationFolding.ConstantOf(value) is not null || value.ParentBlock != Body.Entry) ? value : default;

    /// <summary><c>pad %x low[0] high[0] ⇒ %x</c> where the type is the same</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => !Nofold && Result.Type.HasStaticShape && Result.Type.Equals(Source.Type) ? (Value)Source : FoldResult.None;

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        PadCanonicalization.Populate(patterns);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (source, result) = (Source.Type, Result.Type);
        if (StaticLow.Count != source.Rank || StaticHigh.Count != source.Rank)
        {
            verifier.ErrorAt(this, $"failed to infer expectedType from sourceType '{source}', specified resultType is '{result}'");
            return;
        }
        if ((WrongCount(StaticLow, Low, "low") ?? WrongCount(StaticHigh, High, "high")) is { } mistake)
        {
            verifier.Error(this, mistake);
            return;
        }
        var inferred = new long[source.Rank];
        for (int i = 0; i < inferred.Length; i++)
        {
            var (extent, low, high) = (source.Shape[i], StaticLow.GetInt64(i), StaticHigh.GetInt64(i));
            bool known = extent != Shape.Dynamic && low != Shape.Dynamic && high != Shape.Dynamic;
            inferred[i] = known ? extent + low + high : Shape.Dynamic;
        }
        var expected = new TensorType(Shape.Create(inferred), source.ElementType);
        bool fits = result.Rank == expected.Rank && result.ElementType.Equals(expected.ElementType);
        for (int i = 0; fits && i < inferred.Length; i++) fits = inferred[i] == Shape.Dynamic || inferred[i] == result.Shape[i];
        if (!fits) verifier.ErrorAt(this, $"specified type '{result}' does not match the inferred type '{expected}'");
    }

    /// <summary>What is open in a list has an operand each; null where that is so.</summary>
    private static string? WrongCount(DenseArrayAttr statics, OperandRange values, string what) =>
        DynamicIndexListDirective.DynamicCount(statics) is var dynamic && values.Count != dynamic ? $"expected {dynamic} dynamic {what} values, but has {values.Count}" : null;

    protected override void VerifyRegions(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Body.IsEmpty)
        {
            verifier.Error(this, "region #0 ('region') failed to verify constraint: region with 1 blocks");
            return;
        }
        if (Body.Entry.ArgumentCount != Source.Type.Rank) verifier.ErrorAt(this, $"expected the block to have {Source.Type.Rank} arguments");
        else if (Array.FindIndex(Body.Entry.Arguments.ToArray(), static argument => argument.Type is not IndexType) is var wrong and >= 0)
            verifier.Error(this, $"expected block argument {wrong + 1} to be an index");
        else if (Body.Entry.Terminator is not YieldOp yield || !yield.Value.Type.Equals(Source.Type.ElementType)) verifier.Error(this, "expected yield type to match shape element type");
    }
}
