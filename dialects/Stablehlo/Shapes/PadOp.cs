namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Adds elements around and between those of the operand; negative edges take some away.</summary>
[Op("stablehlo.pad", Syntax = "$operand `,` $padding_value `,` `low` `=` $edge_padding_low `,` `high` `=` $edge_padding_high `,` `interior` `=` $interior_padding attr-dict `:` functional-type(operands, results)")]
public sealed partial class PadOp : Operation, ISameOperandsAndResultElementType, INoMemoryEffect, ISpeculatableIfExtentsFollow, IReifyResultExtents, IEvaluable, IInferResultTypes, IFoldable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Operand<ScalarTensor>("padding_value")] public partial Value<TensorType> PaddingValue { get; set; }
    [Attr("edge_padding_low")] public partial EquatableArray<long> Low { get; set; }
    [Attr("edge_padding_high")] public partial EquatableArray<long> High { get; set; }
    [Attr("interior_padding")] public partial EquatableArray<long> Interior { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <summary>Without padding it is the operand.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        bool isNothing = Low.Span.IndexOfAnyExcept(0) < 0 && High.Span.IndexOfAnyExcept(0) < 0 && Interior.Span.IndexOfAnyExcept(0) < 0;
        return isNothing && Operand.Type.Equals(Result.Type) ? (Value)Operand : ConstantFolding.Fold(this, operands);
    }

    /// <summary>Types that differ in what is open.</summary>
    public static bool AreCompatible(IrType inferred, IrType actual) => HloTypes.AreCompatible(inferred, actual);

    public static void InferResultTypes(OperationState state)
    {
        var operand = state.TensorAt(0);
        var (low, high, interior) = (state.Int64s("edge_padding_low"), state.Int64s("edge_padding_high"), state.Int64s("interior_padding"));
        // C2: size(edge_padding_low) = size(edge_padding_high) = size(interior_padding) = rank(operand)
        if (low.Length != operand.Rank) throw new TypeInferenceException($"edge_padding_low length ({low.Length}) must match operand rank ({operand.Rank})");
        if (high.Length != low.Length || interior.Length != low.Length)
            throw new TypeInferenceException("failed to verify that all of {edge_padding_low, edge_padding_high, interior_padding} have same size");
        var extents = Extent.Of(operand);
        for (int i = 0; i < extents.Length; i++)
        {
            // C3: 0 <= interior_padding
            if (interior[i] < 0) throw new TypeInferenceException($"Interior padding cannot be negative: {interior[i]}");
            if (!extents[i].IsStatic && !extents[i].IsBounded) continue;
            // C4: shape(result) = shape(operand) + edge_padding_low + max(shape(operand) - 1, 0) * interior_padding + edge_padding_high
            long extent = extents[i].IsStatic ? extents[i].Size : extents[i].Bound;
            long padded = unchecked(extent + low[i] + high[i] + (Math.Max(extent - 1, 0) * interior[i]));
            if (padded < 0) throw new TypeInferenceException($"Padding result in negative {(extents[i].IsStatic ? "size" : "bound")} for dimension {i}");
            extents[i] = extents[i].IsStatic ? new Extent(padded, Shape.Dynamic) : new Extent(Shape.Dynamic, padded);
        }
        state.AddResultTypes(Extent.ToType(extents, operand.ElementType, operand.Encoding, operand.Encoding is BoundsAttr));
    }

    public MixedIndex[] ReifyResultExtents(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        var extents = shapes.ExtentsOf(operands[0]);
        for (int i = 0; i < extents.Length; i++) extents[i] = shapes.Padded(extents[i], Low[i], High[i], Interior[i]);
        return extents;
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Pad(frame.Get(Operand), frame.Get(PaddingValue), Low.Span, High.Span, Interior.Span));
    }
}
