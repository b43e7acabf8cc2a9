namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The bits of elements read as elements of another type; a last dimension appears or vanishes where widths differ.</summary>
[Op("stablehlo.bitcast_convert", Syntax = "operands attr-dict `:` functional-type(operands, results)")]
public sealed partial class BitcastConvertOp : Operation, INoMemoryEffect, ISpeculatableIfExtentsFollow, IReifyResultShapes, IEvaluable, IFoldable
{
    [Operand<HloOrPerAxisTensor>] public partial Value<TensorType> Operand { get; set; }
    [Result<HloOrPerAxisTensor>] public partial Value<TensorType> Result { get; }

    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) =>
        Operand.Type.Equals(Result.Type) ? (Value)Operand : ConstantFolding.Fold(this, operands);

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        var (from, to) = (Operand.Type, Result.Type);
        // C2: is_complex(operand) = is_complex(result)
        if (from.ElementType is ComplexType != to.ElementType is ComplexType)
        {
            verifier.Error(this, $"cannot convert between real and complex types, but got: '{from}' and '{to}'");
            return;
        }
        var (large, small) = Quantization.WidthOf(from.ElementType) >= Quantization.WidthOf(to.ElementType) ? (from, to) : (to, from);
        var (width, narrow) = (Quantization.WidthOf(large.ElementType), Quantization.WidthOf(small.ElementType));
        int extra = width == narrow ? 0 : 1;
        // C1: the same dimensions, and one more at the end for the parts that larger elements are made of
        if (small.Rank != large.Rank + extra && extra == 1)
            verifier.Error(this, $"rank of smaller element type ({small.Rank}) should be 1 more than rank of larger element type ({large.Rank}), but {small.Rank} != {large.Rank} + 1.");
        else if (small.Rank != large.Rank + extra || !HloShapes.AreCompatible(small.Shape.Span[..large.Rank], large.Shape.Span))
            verifier.Error(this, $"operand and result shapes must match except for the innermost dimension of the shape with the smaller element type. Got: '{from}' and '{to}'.");
        else if (extra == 1 && small.Shape[large.Rank] is var parts && parts != Shape.Dynamic && parts * narrow != width)
            verifier.Error(this, $"requires compatible bit widths. Got: '{from}' and '{to}', but {narrow} * {parts} != {width}.");
    }

    public Value[] ReifyResultShapes(ShapeBuilder shapes, ReadOnlySpan<Value> operands)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        int from = Quantization.WidthOf(Operand.Type.ElementType), to = Quantization.WidthOf(Result.Type.ElementType);
        if (from == to) return [shapes.Of(operands[0])];
        var extents = shapes.ExtentsOf(operands[0]);
        return [shapes.FromExtents(from < to ? extents[..^1] : [.. extents, from / Math.Max(to, 1)])];
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TensorKernels.BitcastConvert(frame.Get(Operand), Result.Type.ElementType));
    }
}
