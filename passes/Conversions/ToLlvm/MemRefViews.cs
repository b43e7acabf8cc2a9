using OpenXla.Ir.Dialects.Llvm;
using MemRef = OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>Other views of the same memory: new descriptors around the old pointers.</summary>
internal sealed class MemRefViews
{
    private readonly LlvmTypeConverter _types;

    private MemRefViews(LlvmTypeConverter types) => _types = types;

    internal static void Populate(PatternSet patterns, LlvmTypeConverter types)
    {
        var rewrites = new MemRefViews(types);
        patterns.Add<MemRef.CastOp>(LowerCast).Add<MemRef.SubViewOp>(rewrites.LowerSubView).Add<MemRef.ReinterpretCastOp>(rewrites.LowerReinterpretCast)
            .Add<MemRef.CollapseShapeOp>(rewrites.LowerCollapseShape).Add<MemRef.ExpandShapeOp>(rewrites.LowerExpandShape);
    }

    /// <summary><c>memref.cast %m : memref&lt;4xf32> to memref&lt;?xf32> ⇒ the same descriptor</c></summary>
    private static bool LowerCast(MemRef.CastOp op, PatternRewriter rewriter) =>
        op.Source.Type is MemRefType && op.Dest.Type is MemRefType
            ? rewriter.Replace(op, rewriter.Converted(op.Source))
            : rewriter.NoMatch(op, $"a memref has no rank");

    /// <summary><c>memref.subview %m[o] [n] [s] ⇒ offset + o * stride, sizes n, strides s * stride</c></summary>
    private bool LowerSubView(MemRef.SubViewOp op, PatternRewriter rewriter)
    {
        if (_types.Convert(op.Source.Type) is null || _types.Convert(op.Result.Type) is null) return rewriter.NoMatch(op, $"a memref has no strided layout");
        if (KeptDimensions(op) is not { } kept) return rewriter.NoMatch(op, $"which dimensions '{op.Result.Type}' leaves out can't be told");
        var source = new MemRefDescriptor(rewriter, op.Source.Type, rewriter.Converted(op.Source));
        var offsets = Mixed(op.StaticOffsets, op.Offsets, rewriter);
        var sizes = Mixed(op.StaticSizes, op.Sizes, rewriter);
        var strides = Mixed(op.StaticStrides, op.Strides, rewriter);
        Value offset = source.Offset;
        for (int i = 0; i < offsets.Length; i++)
            offset = LlvmValues.Binary<AddOp>(rewriter, offset, LlvmValues.Binary<MulOp>(rewriter, offsets[i], source.Stride(i)));
        var newStrides = kept.Select(i => LlvmValues.Binary<MulOp>(rewriter, strides[i], source.Stride(i))).ToArray();
        return rewriter.Replace(op, View(rewriter, source, op.Result.Type, offset, [.. kept.Select(i => sizes[i])], newStrides));
    }

    private static int[]? KeptDimensions(MemRef.SubViewOp op)
    {
        var window = MemRef.StridedLayout.OfSubView(op.Source.Type, op.StaticOffsets.ToInt64Array(), op.StaticSizes.ToInt64Array(), op.StaticStrides.ToInt64Array());
        return MemRef.RankReduction.KeptDimensions(window, op.Result.Type);
    }

    /// <summary><c>memref.reinterpret_cast %m to offset: [o], sizes: [n], strides: [s] ⇒ just these</c></summary>
    private bool LowerReinterpretCast(MemRef.ReinterpretCastOp op, PatternRewriter rewriter)
    {
        if (op.Source.Type is not MemRefType type || _types.Convert(op.Result.Type) is null) return rewriter.NoMatch(op, $"a memref has no rank or strided layout");
        var source = new MemRefDescriptor(rewriter, type, rewriter.Converted(op.Source));
        var offset = Mixed(op.StaticOffsets, op.Offsets, rewriter)[0];
        return rewriter.Replace(op, View(rewriter, source, op.Result.Type, offset, Mixed(op.StaticSizes, op.Sizes, rewriter), Mixed(op.StaticStrides, op.Strides, rewriter)));
    }

    /// <summary><c>memref.collapse_shape %m [[0, 1]] ⇒ the product of the sizes, the stride of the innermost</c></summary>
    private bool LowerCollapseShape(MemRef.CollapseShapeOp op, PatternRewriter rewriter)
    {
        if (_types.Convert(op.Src.Type) is null || _types.Convert(op.Result.Type) is null) return rewriter.NoMatch(op, $"a memref has no strided layout");
        var source = new MemRefDescriptor(rewriter, op.Src.Type, rewriter.Converted(op.Src));
        var groups = Groups(op.Reassociation);
        var sizes = new Value[groups.Length];
        var strides = new Value[groups.Length];
        for (int i = 0; i < groups.Length; i++)
        {
            var group = groups[i];
            sizes[i] = source.Size(group[0]);
            foreach (int dimension in group.Skip(1)) sizes[i] = LlvmValues.Binary<MulOp>(rewriter, sizes[i], source.Size(dimension));
            // Unit dimensions may have any stride.
            int innermost = group.LastOrDefault(d => op.Src.Type.Shape[d] != 1, group[^1]);
            strides[i] = source.Stride(innermost);
        }
        return rewriter.Replace(op, View(rewriter, source, op.Result.Type, source.Offset, sizes, strides));
    }

    /// <summary><c>memref.expand_shape %m [[0, 1]] output_shape [a, b] ⇒ sizes a, b; strides b * stride, stride</c></summary>
    private bool LowerExpandShape(MemRef.ExpandShapeOp op, PatternRewriter rewriter)
    {
        if (_types.Convert(op.Src.Type) is null || _types.Convert(op.Result.Type) is null) return rewriter.NoMatch(op, $"a memref has no strided layout");
        var source = new MemRefDescriptor(rewriter, op.Src.Type, rewriter.Converted(op.Src));
        var groups = Groups(op.Reassociation);
        var sizes = Mixed(op.StaticOutputShape, op.OutputShape, rewriter);
        var strides = new Value[sizes.Length];
        Value one = sizes.Length > 0 ? LlvmValues.Index(rewriter, 1) : default;
        Array.Fill(strides, one);
        for (int i = 0; i < groups.Length; i++)
        {
            var stride = source.Stride(i);
            for (int j = groups[i].Length - 1; j >= 0; j--)
            {
                strides[groups[i][j]] = stride;
                if (j > 0) stride = LlvmValues.Binary<MulOp>(rewriter, stride, sizes[groups[i][j]]);
            }
        }
        return rewriter.Replace(op, View(rewriter, source, op.Result.Type, source.Offset, sizes, strides));
    }

    /// <summary>A descriptor of the same memory; where the type says a number, that is taken.</summary>
    private Value View(OpBuilder builder, MemRefDescriptor source, MemRefType type, Value offset, Value[] sizes, Value[] strides)
    {
        var (constantStrides, constantOffset) = MemRef.StridedLayout.Of(type)!.Value;
        if (constantOffset != Shape.Dynamic) offset = LlvmValues.Index(builder, constantOffset);
        for (int i = 0; i < sizes.Length; i++)
        {
            if (!type.Shape.IsDynamic(i)) sizes[i] = LlvmValues.Index(builder, type.Shape[i]);
            if (constantStrides[i] != Shape.Dynamic) strides[i] = LlvmValues.Index(builder, constantStrides[i]);
        }
        return MemRefDescriptor.Pack(builder, _types.Convert(type)!, source.Allocated, source.Aligned, offset, sizes, strides);
    }

    private static int[][] Groups(ArrayAttr reassociation) =>
        [.. reassociation.Elements.Select(static group => ((ArrayAttr)group).Elements.Select(static d => (int)((IntegerAttr)d).Int64).ToArray())];

    /// <summary>Constants and values of a mixed list, all as values.</summary>
    private static Value[] Mixed(DenseArrayAttr constants, OperandRange dynamics, PatternRewriter rewriter)
    {
        var values = new Value[constants.Count];
        int next = 0;
        for (int i = 0; i < values.Length; i++)
            values[i] = constants.GetInt64(i) == Shape.Dynamic ? rewriter.Converted(dynamics[next++]) : LlvmValues.Index(rewriter, constants.GetInt64(i));
        return values;
    }
}
