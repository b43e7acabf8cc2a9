using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Dialects.Linalg.Canonicalization;

/// <summary>What becomes of tensors that are filled with one value.</summary>
internal static class FillCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns.Add<ConcatOp>(ConcatOfFills).Add<CopyOp>(CopyOfFill).Add<ExtractOp>(ExtractOfFill).Add<PackOp>(PackOfFill).Add<PadOp>(PadOfFill)
        .Add<CollapseShapeOp>(CollapseOfFill).Add<ExpandShapeOp>(ExpandOfFill).Add<InsertSliceOp>(InsertPadIntoFill).Add<TransposeOp>(TransposeOfFill);

    /// <summary>The fill that a value is the result of; null where it is none of a tensor.</summary>
    private static FillOp? FillOf(Value value) => value.DefiningOp is FillOp { ResultCount: 1 } fill ? fill : null;

    /// <summary><c>concat(fill(%v, %a), fill(%v, %b)) ⇒ fill(%v, concat(%a, %b))</c></summary>
    private static bool ConcatOfFills(ConcatOp op, PatternRewriter rewriter)
    {
        if (FillOf(op.Inputs[0]) is not { } first) return rewriter.NoMatch(op, $"the first input is not filled");
        var outputs = new Value[op.Inputs.Count];
        for (int i = 0; i < outputs.Length; i++)
        {
            if (FillOf(op.Inputs[i]) is not { } fill || !IsSame(fill.Inputs[0], first.Inputs[0])) return rewriter.NoMatch(op, $"the inputs are not all filled with the same");
            outputs[i] = fill.Outs[0];
        }
        return rewriter.Replace(op, FillOp.Create(rewriter, first.Inputs[0], ConcatOp.Create(rewriter, op.Result.Type, outputs, op.Dim).Result));
    }

    private static bool IsSame(Value left, Value right) =>
        left == right || (OperationFolding.ConstantOf(left) is { } constant && constant.Equals(OperationFolding.ConstantOf(right)));

    /// <summary><c>copy(fill(%v, %a)) into %b ⇒ fill(%v, %b)</c>, <c>copy %a into fill(%v, %b) ⇒ copy %a into %b</c></summary>
    private static bool CopyOfFill(CopyOp op, PatternRewriter rewriter)
    {
        if (FillOf(op.Inputs[0]) is { } source && source.Inputs[0].Type.Equals(((ShapedType)op.Outs[0].Type).ElementType)) return rewriter.Replace(op, FillOp.Create(rewriter, source.Inputs[0], op.Outs[0]));
        if (FillOf(op.Outs[0]) is not { } target) return rewriter.NoMatch(op, $"neither the source nor the destination is filled");
        var copy = op.Clone();
        copy.SetOperand(1, target.Outs[0]);
        rewriter.Insert(copy);
        return rewriter.Replace(op, copy);
    }

    /// <summary><c>extract(fill(%v, %a))[%i] ⇒ %v</c></summary>
    private static bool ExtractOfFill(ExtractOp op, PatternRewriter rewriter) =>
        FillOf(op.Tensor) is { } fill && fill.Inputs[0].Type.Equals(op.Result.Type) ? rewriter.Replace(op, fill.Inputs[0]) : rewriter.NoMatch(op, $"the tensor is not filled");

    /// <summary><c>pack(fill(%v, %a)) into %b ⇒ fill(%v, %b)</c></summary>
    private static bool PackOfFill(PackOp op, PatternRewriter rewriter)
    {
        if (FillOf(op.Source) is not { } fill) return rewriter.NoMatch(op, $"the source is not filled");
        if (op.PaddingValue is { } padding && !IsSame(padding, fill.Inputs[0])) return rewriter.NoMatch(op, $"it is padded with another value");
        if (!op.Dest.HasOneUse) return rewriter.NoMatch(op, $"the destination is read by others");
        return rewriter.Replace(op, FillOp.Create(rewriter, fill.Inputs[0], op.Dest));
    }

    /// <summary><c>pad(fill(%v, %a)) with %v ⇒ fill(%v, empty())</c></summary>
    private static bool PadOfFill(PadOp op, PatternRewriter rewriter)
    {
        if (FillOf(op.Source) is not { } fill) return rewriter.NoMatch(op, $"the source is not filled");
        if (fill.Inputs[0] != op.MarginValue) return rewriter.NoMatch(op, $"the margin is another value");
        var (type, from) = (op.Result.Type, op.Source.Type.Shape);
        var (low, high) = (MixedIndices.Of(op.StaticLow, op.Low), MixedIndices.Of(op.StaticHigh, op.High));
        var extents = new MixedIndex[type.Rank];
        for (int i = 0; i < extents.Length; i++)
            extents[i] = type.Shape.IsDynamic(i) ? IndexSum.Of(rewriter, ExtentOf(op.Source, from, i, rewriter), low[i], high[i]) : type.Shape[i];
        var empty = EmptyOp.Create(rewriter, new TensorType(Shape.Create(MixedIndices.Numbers(extents)), type.ElementType), MixedIndices.Values(extents));
        return StaticInformation.ReplaceThroughCast(op, rewriter, FillOp.Create(rewriter, fill.Inputs[0], empty.Result).GetResult(0));
    }

    private static MixedIndex ExtentOf(Value tensor, Shape shape, int dimension, PatternRewriter rewriter) =>
        shape.IsDynamic(dimension) ? (Value)DimOp.Create(rewriter, tensor, Arith.ConstantOp.Create(rewriter, IntegerAttr.Index(dimension)).Result).Result : shape[dimension];

    /// <summary><c>collapse_shape(fill(%v, %a)) ⇒ fill(%v, collapse_shape %a)</c></summary>
    private static bool CollapseOfFill(CollapseShapeOp op, PatternRewriter rewriter)
    {
        if (FillOf(op.Src) is not { } fill) return rewriter.NoMatch(op, $"the source is not filled");
        return rewriter.Replace(op, FillOp.Create(rewriter, fill.Inputs[0], CollapseShapeOp.Create(rewriter, op.Result.Type, fill.Outs[0], op.Reassociation).Result));
    }

    /// <summary><c>expand_shape(fill(%v, %a)) ⇒ fill(%v, expand_shape %a)</c></summary>
    private static bool ExpandOfFill(ExpandShapeOp op, PatternRewriter rewriter)
    {
        if (FillOf(op.Src) is not { } fill) return rewriter.NoMatch(op, $"the source is not filled");
        Value expanded = ExpandShapeOp.Create(rewriter, op.Result.Type, fill.Outs[0], op.OutputShape, op.Reassociation, op.StaticOutputShape).Result;
        return rewriter.Replace(op, FillOp.Create(rewriter, fill.Inputs[0], expanded));
    }

    /// <summary><c>insert_slice(pad %a with %v) into fill(%v, %b) ⇒ insert_slice %a into fill(%v, %b)</c>, further in by the margin</summary>
    private static bool InsertPadIntoFill(InsertSliceOp op, PatternRewriter rewriter)
    {
        if (op.Source.DefiningOp is not PadOp pad) return rewriter.NoMatch(op, $"the source is not padded");
        if (op.Source.Type.Rank != op.Result.Type.Rank) return rewriter.NoMatch(op, $"the source lacks dimensions");
        Value first = op.Dest;
        while (first.DefiningOp is InsertSliceOp previous && previous.Source.Type.Rank == previous.Result.Type.Rank && AreDisjoint(previous, op)) first = previous.Dest;
        if (FillOf(first) is not { } fill) return rewriter.NoMatch(op, $"the destination is not filled, or the window is not known to be untouched");
        if (pad.MarginValue is not { IsNull: false } margin || fill.Inputs[0] != margin) return rewriter.NoMatch(op, $"the margin is another value");
        var (offsets, low) = (MixedIndices.Of(op.StaticOffsets, op.Offsets), MixedIndices.Of(pad.StaticLow, pad.Low));
        for (int i = 0; i < offsets.Length; i++) offsets[i] = IndexSum.Of(rewriter, low[i], offsets[i]);
        var sizes = new MixedIndex[offsets.Length];
        for (int i = 0; i < sizes.Length; i++) sizes[i] = ExtentOf(pad.Source, pad.Source.Type.Shape, i, rewriter);
        return op.ReplaceWith(rewriter, pad.Source, op.Dest, offsets, sizes, MixedIndices.Of(op.StaticStrides, op.Strides));
    }

    /// <summary>Whether two windows surely have no element in common.</summary>
    private static bool AreDisjoint(InsertSliceOp left, InsertSliceOp right)
    {
        for (int i = 0; i < left.Result.Type.Rank; i++)
            if (RangeOf(left, i) is var (leftStart, leftEnd) && RangeOf(right, i) is var (rightStart, rightEnd) && (leftEnd < rightStart || rightEnd < leftStart)) return true;
        return false;
    }

    private static (Int128 Start, Int128 End)? RangeOf(InsertSliceOp op, int dimension)
    {
        var (offset, size, stride) = (op.StaticOffsets.GetInt64(dimension), op.StaticSizes.GetInt64(dimension), op.StaticStrides.GetInt64(dimension));
        return offset == Shape.Dynamic || size == Shape.Dynamic || stride is Shape.Dynamic or < 0 ? null : (offset, offset + (((Int128)size - 1) * stride));
    }

    /// <summary><c>transpose(fill(%v, %a)) into %b ⇒ fill(%v, %b)</c></summary>
    private static bool TransposeOfFill(TransposeOp op, PatternRewriter rewriter) =>
        FillOf(op.Input) is { } fill ? rewriter.Replace(op, FillOp.Create(rewriter, fill.Inputs[0], op.Init)) : rewriter.NoMatch(op, $"the input is not filled");
}
