namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The extent of a tensor in one dimension.</summary>
[Op("stablehlo.get_dimension_size", Syntax = "$operand `,` `dim` `=` $dimension attr-dict `:` functional-type(operands, results)")]
public sealed partial class GetDimensionSizeOp : Operation, IPure, IInferResultTypes, IEvaluable, IFoldable
{
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr<NonNegativeI64>] public partial long Dimension { get; set; }
    [Result<I32Tensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        // C1: 0 <= dimension < rank(operand)
        DimensionSizes.Check(state.TensorAt(0), state.Int64("dimension"));
        state.AddResultTypes(new TensorType([], IntegerType.I32));
    }

    /// <summary>A constant, where the extent is known.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Operand.Type.Shape[(int)Dimension] is >= 0 and <= int.MaxValue and var extent ? DenseElementsAttr.Splat(Result.Type, new IntegerAttr(extent, IntegerType.I32)) : FoldResult.None;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        long extent = frame.Get(Operand).Shape[(int)Dimension];
        frame.Set(Result, extent <= int.MaxValue ? Tensor.Scalar((int)extent) : throw frame.Error($"gives an i32, which {extent} does not fit"));
    }
}
