namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Repeats a tensor along new dimensions in front of its own; deprecated in favour of <see cref="BroadcastInDimOp"/>.</summary>
[Op("stablehlo.broadcast", Syntax = "$operand `,` `sizes` `=` $broadcast_sizes attr-dict `:` functional-type(operands, results)")]
public sealed partial class BroadcastOp : Operation, IPure, ISameOperandsAndResultElementType, IInferResultTypes, IReifyResultExtents, IEvaluable, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr("broadcast_sizes")] public partial EquatableArray<long> Sizes { get; set; }
    [Result<HloOrPerAxisTensor>] public partial Value<TensorType> Result { get; }

    /// <exception cref="TypeInferenceException">A size is negative.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var (operand, sizes) = (state.TensorAt(0), state.Int64s("broadcast_sizes"));
        foreach (long size in sizes)
            if (size < 0) throw new TypeInferenceException($"Broadcast with negative dimension size {size}");
        state.AddResultTypes(new TensorType(Shape.Create([.. sizes, .. operand.Shape]), operand.ElementType));
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => ConstantFolding.Fold(this, operands);

    public MixedIndex[] ReifyResultExtents(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var extents = new MixedIndex[Sizes.Count];
        for (int i = 0; i < extents.Length; i++) extents[i] = Sizes[i];
        return [.. extents, .. shapes.ExtentsOf(operands[0])];
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var operand = frame.Get(Operand);
        var dimensions = new long[operand.Rank];
        for (int i = 0; i < dimensions.Length; i++) dimensions[i] = Sizes.Count + i;
        frame.Set(Result, TensorKernels.BroadcastInDim(operand, Shape.Create([.. Sizes, .. operand.Shape]), dimensions));
    }
}
