namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>e to the power of each element, divided by the sum of those along a dimension: <c>linalg.softmax dimension(1) ins(%a : t) outs(%b : t) -> t</c>.</summary>
[Op("linalg.softmax",
    Syntax = "attr-dict `dimension` `(` $dimension `)` `ins` `(` $input `:` type($input) `)` `outs` `(` $output `:` type($output) `)` (`->` type($result)^)?")]
public sealed partial class SoftmaxOp : Operation, IFoldable, IDestinationStyle, IMemoryEffects
{
    [Operand<AnyShaped>] public partial Value Input { get; set; }
    [Operand<AnyShaped>] public partial Value Output { get; set; }
    [Attr<I64Attr>] public partial IntegerAttr Dimension { get; set; }
    [Result<RankedTensor>] public partial ResultRange Result { get; }

    public OperandRange Inits => new(this, 1, 1);

    public void GetEffects(List<MemoryEffect> effects)
    {
        ArgumentNullException.ThrowIfNull(effects);
        if (Input.Type is MemRefType) effects.Add(new MemoryEffect(MemoryEffectKind.Read, Input));
        if (Output.Type is not MemRefType) return;
        effects.Add(new MemoryEffect(MemoryEffectKind.Read, Output));
        effects.Add(new MemoryEffect(MemoryEffectKind.Write, Output));
    }

    /// <summary>Reads memory through a cast.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => MemRef.CastFolding.Fold(this);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!StructuredVerification.VerifyResults(this, this, 1, verifier)) return;
        if (Input.Type is not ShapedType { HasRank: true } input || Output.Type is not ShapedType { HasRank: true } output) return;
        if (!Compatible.Shapes(input, output)) verifier.Error(this, "incompatible output shape");
        else if (Dimension.Int64 < 0 || Dimension.Int64 >= input.Rank) verifier.Error(this, "incorrect dimension specified");
    }
}
