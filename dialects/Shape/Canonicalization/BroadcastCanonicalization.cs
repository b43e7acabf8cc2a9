using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Dialects.Shape.Canonicalization;

/// <summary>The rewrites of <see cref="BroadcastOp"/>.</summary>
internal static class BroadcastCanonicalization
{
    internal static void Populate(PatternSet patterns) => patterns.Add<BroadcastOp>(InferRank).Add<BroadcastOp>(JoinConstants).Add<BroadcastOp>(BroadcastOfOne)
        .Add<BroadcastOp>(OperandLists.DropCasts).Add<BroadcastOp>(OperandLists.DropDuplicates).Add<BroadcastOp>(OperandLists.DropEmpty);

    /// <summary><c>broadcast %a, %b : tensor&lt;2xindex>, tensor&lt;3xindex> -> tensor&lt;?xindex> ⇒ cast(broadcast %a, %b : … -> tensor&lt;3xindex>)</c></summary>
    private static bool InferRank(BroadcastOp op, PatternRewriter rewriter)
    {
        if (op.Result.Type is not TensorType { Rank: 1 } type || !type.Shape.IsDynamic(0)) return rewriter.NoMatch(op, $"the rank is known, or the result is no tensor");
        long rank = 0;
        foreach (var shape in op.Shapes)
        {
            if (shape.Type is not TensorType { Rank: 1, Shape: var extents }) continue;
            if (extents.IsDynamic(0)) return rewriter.NoMatch(op, $"the rank of an operand is not known");
            rank = Math.Max(rank, extents[0]);
        }
        var state = rewriter.NewState<BroadcastOp>().AddOperands(op.Shapes.ToArray()).AddResultTypes(new TensorType([rank], IndexType.Instance));
        return rewriter.Replace(op, CastOp.Create(rewriter, type, rewriter.Insert(state).FirstResult));
    }

    /// <summary><c>broadcast %a, [1, 2], [3, 1] ⇒ broadcast %a, [3, 2]</c></summary>
    private static bool JoinConstants(BroadcastOp op, PatternRewriter rewriter)
    {
        long[] joined = [];
        var operands = new List<Value>();
        foreach (var shape in op.Shapes)
        {
            if (shape.DefiningOp is ConstShapeOp constant && Extents.Of(constant.Extents) is { } extents && Extents.Broadcast(joined, extents) is { } both) joined = both;
            else operands.Add(shape);
        }
        if (op.Shapes.Count - operands.Count < 2) return rewriter.NoMatch(op, $"there are not two constants");
        operands.Add(ConstShapeOp.Create(rewriter, Extents.Constant(joined)).Result);
        var state = rewriter.NewState<BroadcastOp>().AddOperands(operands.ToArray()).AddResultTypes(op.Result.Type);
        return rewriter.Replace(op, rewriter.Insert(state));
    }

    /// <summary><c>broadcast %a ⇒ %a</c>, as a shape or under the type of the result</summary>
    private static bool BroadcastOfOne(BroadcastOp op, PatternRewriter rewriter)
    {
        if (op.Shapes.Count != 1) return rewriter.NoMatch(op, $"there is not one shape");
        var shape = op.Shapes[0];
        if (shape.Type.Equals(op.Result.Type)) return rewriter.Replace(op, shape);
        if (op.Result.Type is ShapeType) return rewriter.Replace(op, FromExtentTensorOp.Create(rewriter, shape));
        if (shape.Type is not TensorType || !ISameOperandsAndResultShape.AreCompatible(shape.Type, op.Result.Type)) return rewriter.NoMatch(op, $"the types can't be cast to each other");
        return rewriter.Replace(op, CastOp.Create(rewriter, op.Result.Type, shape));
    }
}
