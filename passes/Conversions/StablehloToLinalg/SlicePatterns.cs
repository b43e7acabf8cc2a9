using Hlo = OpenXla.Ir.Dialects.Stablehlo;
using Tensors = OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Parts of tensors: slices, concatenation and padding.</summary>
internal static class SlicePatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<Hlo.SliceOp>(LowerSlice)
        .Add<Hlo.DynamicSliceOp>(LowerDynamicSlice)
        .Add<Hlo.DynamicUpdateSliceOp>(LowerDynamicUpdateSlice)
        .Add<Hlo.ConcatenateOp>(LowerConcatenate)
        .Add<Hlo.PadOp>(LowerPad);

    /// <summary><c>stablehlo.slice %x [1:5:2] ⇒ tensor.extract_slice %x[1] [2] [2]</c></summary>
    private static bool LowerSlice(Hlo.SliceOp op, PatternRewriter rewriter)
    {
        if (ShapePatterns.WhyNot(op.Operand.Type, op.Result.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        // Nothing may begin where a tensor ends, not even nothing.
        if (op.Result.Type.ElementCount == 0) return rewriter.Replace(op, TensorBuilding.Empty(rewriter, TensorBuilding.ResultType(rewriter, op.Result)));
        return rewriter.Replace(op, TensorBuilding.Slice(rewriter, rewriter.Converted(op.Operand), op.Starts.Span, op.Result.Type.Shape.Span, op.Strides.Span));
    }

    /// <summary><c>stablehlo.dynamic_slice %x, %i, sizes = [2] ⇒ tensor.extract_slice %x[clamped %i] [2] [1]</c></summary>
    private static bool LowerDynamicSlice(Hlo.DynamicSliceOp op, PatternRewriter rewriter)
    {
        if (ShapePatterns.WhyNot(op.Operand.Type, op.Result.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (op.Result.Type.ElementCount == 0) return rewriter.Replace(op, TensorBuilding.Empty(rewriter, TensorBuilding.ResultType(rewriter, op.Result)));
        var offsets = ClampedStarts(rewriter, op.Starts, op.Operand.Type.Shape, op.Sizes.Span);
        var slice = Tensors.ExtractSliceOp.Create(
            rewriter,
            TensorBuilding.ResultType(rewriter, op.Result),
            rewriter.Converted(op.Operand),
            offsets,
            [],
            [],
            AllDynamic(offsets.Length),
            DenseArrayAttr.I64(op.Sizes.Span),
            DenseArrayAttr.I64(TensorBuilding.Ones(offsets.Length)));
        return rewriter.Replace(op, slice);
    }

    /// <summary><c>stablehlo.dynamic_update_slice %x, %y, %i ⇒ tensor.insert_slice %y into %x[clamped %i]</c></summary>
    private static bool LowerDynamicUpdateSlice(Hlo.DynamicUpdateSliceOp op, PatternRewriter rewriter)
    {
        if (ShapePatterns.WhyNot(op.Operand.Type, op.Update.Type, op.Result.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (op.Update.Type.ElementCount == 0) return rewriter.Replace(op, rewriter.Converted(op.Operand));
        var sizes = op.Update.Type.Shape;
        var offsets = ClampedStarts(rewriter, op.Starts, op.Operand.Type.Shape, sizes.Span);
        var whole = Tensors.InsertSliceOp.Create(
            rewriter,
            rewriter.Converted(op.Update),
            rewriter.Converted(op.Operand),
            offsets,
            [],
            [],
            AllDynamic(offsets.Length),
            DenseArrayAttr.I64(sizes.Span),
            DenseArrayAttr.I64(TensorBuilding.Ones(offsets.Length)));
        return rewriter.Replace(op, whole);
    }

    private static DenseArrayAttr AllDynamic(int count)
    {
        var dynamic = new long[count];
        Array.Fill(dynamic, Shape.Dynamic);
        return DenseArrayAttr.I64(dynamic);
    }

    /// <summary>Starts as index values, moved so far that the part lies within the whole.</summary>
    private static Value[] ClampedStarts(PatternRewriter rewriter, OperandRange starts, Shape whole, ReadOnlySpan<long> sizes)
    {
        var scalars = new Scalars(rewriter);
        var offsets = new Value[starts.Count];
        for (int i = 0; i < offsets.Length; i++)
        {
            var start = TensorBuilding.Scalar(rewriter, rewriter.Converted(starts[i]));
            offsets[i] = scalars.ClampedIndex(start, ((TensorType)starts[i].Type).ElementType, whole[i] - sizes[i]);
        }
        return offsets;
    }

    /// <summary><c>stablehlo.concatenate %a, %b ⇒ tensor.insert_slice of each into a tensor.empty</c></summary>
    private static bool LowerConcatenate(Hlo.ConcatenateOp op, PatternRewriter rewriter)
    {
        foreach (var input in op.Inputs)
            if (ShapePatterns.WhyNot((TensorType)input.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var type = TensorBuilding.ResultType(rewriter, op.Result);
        var whole = TensorBuilding.Empty(rewriter, type);
        var offsets = new long[type.Rank];
        foreach (var input in rewriter.Converted(op.Inputs))
        {
            var part = (TensorType)input.Type;
            if (part.ElementCount == 0) continue;
            whole = TensorBuilding.Insert(rewriter, input, whole, offsets, TensorBuilding.Ones(type.Rank));
            offsets[op.Dimension] += part.Shape[(int)op.Dimension];
        }
        return rewriter.Replace(op, whole);
    }

    /// <summary><c>stablehlo.pad %x, %v ⇒ linalg.fill with %v, tensor.insert_slice of %x, with strides where elements are apart</c></summary>
    private static bool LowerPad(Hlo.PadOp op, PatternRewriter rewriter)
    {
        if (ShapePatterns.WhyNot(op.Operand.Type, op.Result.Type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var type = TensorBuilding.ResultType(rewriter, op.Result);
        var operand = rewriter.Converted(op.Operand);
        var strides = Array.ConvertAll(op.Interior.ToArray(), static between => (Int128)between + 1);
        return rewriter.Replace(op, Padding.Pad(rewriter, operand, TensorBuilding.Scalar(rewriter, rewriter.Converted(op.PaddingValue)), type, op.Low.Span, strides));
    }
}
