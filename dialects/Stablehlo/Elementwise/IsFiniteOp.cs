namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Whether elements are neither infinite nor NaN.</summary>
[Op("stablehlo.is_finite", Syntax = "$x attr-dict `:` functional-type(operands, results)")]
public sealed partial class IsFiniteOp : Operation, IUnaryEvaluable, ISameOperandsAndResultShape, IElementwise, IPure, IFoldable
{
    [Operand<FloatOrQuantizedTensor>("x")] public partial Value<TensorType> Operand { get; set; }
    [Result<PredicateTensor>("y")] public partial Value<TensorType> Result { get; }

    public UnaryKernel Kernel => UnaryKernel.IsFinite;

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);
}
