namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Rounds floats to a format of fewer bits, and back.</summary>
[Op("stablehlo.reduce_precision", Syntax = "$operand `,` `format` `=` custom<ExponentMantissa>($exponent_bits, $mantissa_bits) attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($output))", CustomDirectives = typeof(ExponentMantissaDirective))]
public sealed partial class ReducePrecisionOp : Operation, IHasShapeOfOperand, IEvaluable, ICompatibleTypes, IElementwise, INoMemoryEffect, ISpeculatableIfExtentsFollow, IInferResultTypes, IFoldable
{
    [Operand<FloatOrQuantizedTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr<PositiveI32>("exponent_bits")] public partial int ExponentBits { get; set; }
    [Attr<NonNegativeI32>("mantissa_bits")] public partial int MantissaBits { get; set; }
    [Result<FloatOrQuantizedTensor>("output")] public partial Value<TensorType> Output { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(state.Operands[0].Type);
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Output, TensorKernels.ReducePrecision(frame.Get(Operand), ExponentBits, MantissaBits));
    }
}
