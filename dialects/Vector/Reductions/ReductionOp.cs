using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Dialects.Vector;

/// <summary>All elements of a vector combined into one: <c>vector.reduction &lt;add&gt;, %v : vector&lt;4xf32&gt; into f32</c>.</summary>
[Op("vector.reduction", Syntax = "$kind `,` $vector (`,` $acc^)? (`fastmath` `` $fastmath^)? attr-dict `:` type($vector) `into` type($dest)")]
[TypeFrom("acc", "dest", nameof(SameType), Summary = "dest and acc have the same type")]
public sealed partial class ReductionOp : Operation, IPure, IMaskable
{
    [Attr] public partial CombiningKind Kind { get; set; }
    [Operand<AnyVector>] public partial Value<VectorType> Vector { get; set; }
    [Operand] public partial Value? Acc { get; set; }
    [Attr("fastmath", Default = FastMathFlags.None)] public partial FastMathFlags FastMath { get; set; }
    [Result] public partial Value Dest { get; }

    public VectorType? ExpectedMaskType => VectorTypes.MaskOf(Vector.Type);

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ReductionOp>(ElideSingleElementReduction);
    }

    /// <summary><c>reduction &lt;add&gt;, %v, %acc : vector&lt;1xf32&gt; ⇒ addf(extract %v[0], %acc)</c>; under a mask a select chooses</summary>
    private static bool ElideSingleElementReduction(ReductionOp op, PatternRewriter rewriter)
    {
        if (op.Vector.Type.Rank > 0 && op.Vector.Type.Shape[0] != 1) return rewriter.NoMatch(op, $"there is more than one element");
        if (op.Vector.Type.IsScalable) return rewriter.NoMatch(op, $"there may be more than one element");
        var masking = MaskOp.Around(op);
        if (masking is { Passthru: not null }) return rewriter.NoMatch(op, $"the mask passes something else through");
        if (masking is not null) rewriter.SetInsertionPoint(masking);
        Value mask = masking is null ? default : Combine.OnlyElement(rewriter, masking.Mask);
        var result = Combine.OnlyElement(rewriter, op.Vector);
        if (op.Acc is { } acc) result = Combine.Of(rewriter, op.Kind, result, acc, op.FastMath, mask);
        return rewriter.Replace((Operation?)masking ?? op, result);
    }

    private static IrType SameType(IrType type) => type;

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!VectorTypes.HaveSameElement(Vector.Type, Dest.Type)) verifier.Error(this, "failed to verify that source operand and result have same element type");
        else if (Vector.Type.Rank > 1) verifier.Error(this, $"unsupported reduction rank: {Vector.Type.Rank}");
        else if (!CombiningKinds.IsSupported(Kind, Dest.Type)) verifier.Error(this, $"unsupported reduction type ''{Dest.Type}'' for kind '{Kind.Keyword()}'");
    }
}
