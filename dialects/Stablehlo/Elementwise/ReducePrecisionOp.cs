namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Rounds floats to a format of fewer bits, and back.</summary>
[Op("stablehlo.reduce_precision", Syntax = "$operand `,` `format` `=` custom<ExponentMantissa>($exponent_bits, $mantissa_bits) attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($output))", CustomDirectives = typeof(ExponentMantissaDirective))]
public sealed partial class ReducePrecisionOp : Operation, IEvaluable, ICompatibleTypes, IElementwise, IPure, IFoldable
{
    [Operand<FloatOrQuantizedTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr("exponent_bits")] public partial int ExponentBits { get; set; }
    [Attr("mantissa_bits")] public partial int MantissaBits { get; set; }
    [Result<FloatOrQuantizedTensor>("output")] public partial Value<TensorType> Output { get; }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        // C2: 1 <= exponent_bits
        if (ExponentBits < 1) verifier.Error(this, "attribute 'exponent_bits' failed to satisfy constraint: 32-bit signless integer attribute whose value is positive");
        // C3: 0 <= mantissa_bits
        else if (MantissaBits < 0) verifier.Error(this, "attribute 'mantissa_bits' failed to satisfy constraint: 32-bit signless integer attribute whose value is non-negative");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Output, TensorKernels.ReducePrecision(frame.Get(Operand), ExponentBits, MantissaBits));
    }
}
