using Chlo = OpenXla.Ir.Dialects.Chlo;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Operations whose operands repeat implicitly: the broadcasts become operations of their own.</summary>
internal static class BroadcastPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<Chlo.BroadcastOp>(ExpandBroadcast)
        .Add<Chlo.BroadcastSelectOp>(ExpandSelect)
        .Add<Chlo.ConstantOp>(ExpandConstant)
        .Add<Chlo.ConstantLikeOp>(ExpandConstantLike);

    /// <summary><c>chlo.broadcast_add %a, %b ⇒ stablehlo.broadcast_in_dim %b; stablehlo.add</c></summary>
    private static bool ExpandBroadcast(Chlo.BroadcastOp op, PatternRewriter rewriter)
    {
        if (WhyNot(op) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        var (lhs, rhs) = (op.GetOperand(0), op.GetOperand(1));
        var (left, right) = ((TensorType)lhs.Type, (TensorType)rhs.Type);
        var given = op.GetAttribute("broadcast_dimensions") as DenseArrayAttr;
        if (op.BroadcastShape() is not { } shape)
            return rewriter.NoMatch(op, $"{left} and {right} do not meet{(given is null ? "" : $" in dimensions [{string.Join(", ", given.ToInt64Array())}]")}");
        // Given dimensions are those of the operand of smaller rank, of the left one where ranks are the same.
        lhs = Repeat(rewriter, lhs, shape, left.Rank <= right.Rank ? given : null);
        rhs = Repeat(rewriter, rhs, shape, left.Rank > right.Rank ? given : null);
        return rewriter.Replace(op, op.CreateElementwise(rewriter, lhs, rhs));
    }

    /// <summary><c>chlo.broadcast_select %p, %a, %b ⇒ stablehlo.broadcast_in_dim %a; stablehlo.select</c>; a scalar predicate stays one.</summary>
    private static bool ExpandSelect(Chlo.BroadcastSelectOp op, PatternRewriter rewriter)
    {
        if (WhyNot(op) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        if (op.BroadcastShape() is not { } shape) return rewriter.NoMatch(op, $"{op.Predicate.Type}, {op.OnTrue.Type} and {op.OnFalse.Type} do not meet");
        Value predicate = op.Predicate.Type.Rank == 0 ? op.Predicate : Repeat(rewriter, op.Predicate, shape, null);
        return rewriter.Replace(op, Hlo.SelectOp.Create(rewriter, predicate, Repeat(rewriter, op.OnTrue, shape, null), Repeat(rewriter, op.OnFalse, shape, null)));
    }

    /// <summary><c>chlo.constant dense&lt;1&gt; ⇒ stablehlo.constant dense&lt;1&gt;</c></summary>
    private static bool ExpandConstant(Chlo.ConstantOp op, PatternRewriter rewriter) => rewriter.Replace(op, Hlo.ConstantOp.Create(rewriter, op.Value));

    /// <summary><c>chlo.constant_like %x {value = 1.0 : f32} ⇒ stablehlo.constant dense&lt;1.0&gt;</c></summary>
    private static bool ExpandConstantLike(Chlo.ConstantLikeOp op, PatternRewriter rewriter)
    {
        if (WhyNot(op) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        return rewriter.Replace(op, Hlo.ConstantOp.Create(rewriter, DenseElementsAttr.Splat(op.Result.Type, op.Value)));
    }

    private static Value Repeat(PatternRewriter rewriter, Value value, Shape shape, DenseArrayAttr? dimensions)
    {
        var type = (TensorType)value.Type;
        if (type.Shape == shape) return value;
        long[] places = dimensions is null ? [.. Enumerable.Range(shape.Rank - type.Rank, type.Rank).Select(static d => (long)d)] : dimensions.ToInt64Array();
        return Hlo.BroadcastInDimOp.Create(rewriter, type.WithShape(shape), value, EquatableArray.Create<long>(places)).FirstResult;
    }

    /// <summary>What stands in the way of static broadcasts; null where nothing does.</summary>
    private static string? WhyNot(Operation op)
    {
        foreach (var type in op.Operands.Types().Concat(op.Results.Types()))
            if (type is not TensorType { HasStaticShape: true }) return $"the shape of {type} is dynamic";
        return null;
    }
}
