namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Takes the first elements only in one dimension, whose extent becomes the bound of the result's.</summary>
[Op("stablehlo.set_dimension_size", Syntax = "$operand `,` $size `,` `dim` `=` $dimension attr-dict `:` functional-type(operands, results)")]
public sealed partial class SetDimensionSizeOp : Operation, INoMemoryEffect, ISpeculatable, IInferResultTypes, IEvaluable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<I32Tensor>] public partial Value<TensorType> Size { get; set; }
    [Attr<NonNegativeI64>] public partial long Dimension { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>The size is known where the result says it, and the result says no other extent that the operand leaves open.</summary>
    public Speculatability Speculatability
    {
        get
        {
            var (from, to) = (Operand.Type.Shape, Result.Type.Shape);
            for (int i = 0; i < to.Rank; i++)
                if (i == Dimension ? !to.IsDynamic(i) && !Speculation.IsConstant(Size) : !Speculation.Follows(to, i, from, i)) return Speculatability.NotSpeculatable;
            return Speculatability.Speculatable;
        }
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var operand = state.TensorAt(0);
        long dimension = state.Int64("dimension");
        if (state.TensorAt(1).Rank != 0) throw new TypeInferenceException("size operand should be of rank-0");
        DimensionSizes.Check(operand, dimension);
        var extents = Extent.Of(operand);
        long bound = extents[dimension].IsStatic ? extents[dimension].Size : extents[dimension].Bound;
        bool isWhole = bound != Shape.Dynamic && ConstantNumbers.Of(state.Operands[1]) is [var size] && size == bound;
        extents[dimension] = isWhole ? new Extent(bound, Shape.Dynamic) : new Extent(Shape.Dynamic, bound);
        state.AddResultTypes(Extent.ToType(extents, operand.ElementType, operand.Encoding, hasBounds: true));
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (operand, size, dimension) = (frame.Get(Operand), frame.Get(Size).GetInt64(0), (int)Dimension);
        if (size < 0 || size > operand.Shape[dimension]) throw frame.Error($"sets dimension {dimension} of {operand.TypeText} to {size}");
        var (start, limit, stride) = (new long[operand.Rank], operand.Shape.ToArray(), new long[operand.Rank]);
        Array.Fill(stride, 1);
        limit[dimension] = size;
        frame.Set(Result, TensorKernels.Slice(operand, start, limit, stride));
    }
}
