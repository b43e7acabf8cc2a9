namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Adds elements around and between those of the operand; negative edges take some away.</summary>
[Op("stablehlo.pad", Syntax = "$operand `,` $padding_value `,` `low` `=` $edge_padding_low `,` `high` `=` $edge_padding_high `,` `interior` `=` $interior_padding attr-dict `:` functional-type(operands, results)")]
public sealed partial class PadOp : Operation, IPure, IEvaluable, IFoldable
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

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        int rank = Operand.Type.Rank;
        // C1: element_type(operand) = element_type(padding_value) = element_type(result)
        if (PaddingValue.Type.Rank != 0 || !PaddingValue.Type.ElementType.Equals(Operand.Type.ElementType))
        {
            verifier.Error(this, $"padding value must be a scalar of the operand's element type, but is {PaddingValue.Type}");
            return;
        }
        // C2: size(edge_padding_low) = size(edge_padding_high) = size(interior_padding) = rank(operand)
        if (Low.Count != rank || High.Count != rank || Interior.Count != rank)
        {
            var (name, count) = Low.Count != rank ? ("edge_padding_low", Low.Count) : High.Count != rank ? ("edge_padding_high", High.Count) : ("interior_padding", Interior.Count);
            verifier.Error(this, $"{name} length ({count}) must match operand rank ({rank})");
            return;
        }
        var extents = new long[rank];
        for (int i = 0; i < rank; i++)
        {
            // C3: 0 <= interior_padding
            if (Interior[i] < 0)
            {
                verifier.Error(this, $"Interior padding cannot be negative: {Interior[i]}");
                return;
            }
            // C4: shape(result) = shape(operand) + edge_padding_low + max(shape(operand) - 1, 0) * interior_padding + edge_padding_high
            long extent = Operand.Type.Shape[i];
            extents[i] = extent == Shape.Dynamic ? extent : extent + Low[i] + High[i] + (Math.Max(extent - 1, 0) * Interior[i]);
            if (extents[i] >= 0 || extent == Shape.Dynamic) continue;
            verifier.Error(this, $"Padding result in negative size for dimension {i}");
            return;
        }
        if (!Operand.Type.ElementType.Equals(Result.Type.ElementType) || !HloShapes.AreCompatible(extents, Result.Type.Shape.Span))
            verifier.Error(this, $"inferred type(s) '{Operand.Type.WithShape(Shape.Create(extents))}' are incompatible with return type(s) of operation '{Result.Type}'");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.Pad(frame.Get(Operand), frame.Get(PaddingValue), Low.Span, High.Span, Interior.Span));
    }
}
