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

    private static IrType SameType(IrType type) => type;

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!VectorTypes.HaveSameElement(Vector.Type, Dest.Type)) verifier.Error(this, "failed to verify that source operand and result have same element type");
        else if (Vector.Type.Rank > 1) verifier.Error(this, $"unsupported reduction rank: {Vector.Type.Rank}");
        else if (!CombiningKinds.IsSupported(Kind, Dest.Type)) verifier.Error(this, $"unsupported reduction type ''{Dest.Type}'' for kind '{Kind.Keyword()}'");
    }
}
