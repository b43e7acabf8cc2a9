namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Sum; of truth values whether one is true.</summary>
[Op("stablehlo.add", Syntax = "$lhs `,` $rhs attr-dict `:` custom<SameOperandsAndResultType>(type($lhs), type($rhs), type($result))", CustomDirectives = typeof(TypeDirectives))]
public sealed partial class AddOp : BinaryOp, ICommutative
{
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Lhs { get; set; }
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Rhs { get; set; }
    [Result<HloOrPerAxisTensor>] public partial Value<TensorType> Result { get; }

    public override BinaryKernel Kernel => BinaryKernel.Add;

    public override long? RightIdentity => 0;

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (lhs, rhs, result) = (Lhs.Type.ElementType, Rhs.Type.ElementType, Result.Type.ElementType);
        // C1: type(lhs) = type(rhs) = type(result) where nothing is quantized
        if (Quantization.IsAny(Lhs.Type, Rhs.Type, Result.Type))
        {
            if (Quantization.MistakeOfSum(lhs, rhs, result) is { } mistake) verifier.Error(this, mistake);
        }
        else if (!lhs.Equals(rhs) || !lhs.Equals(result)) verifier.Error(this, "requires the same element type for all operands and results");
    }
}
