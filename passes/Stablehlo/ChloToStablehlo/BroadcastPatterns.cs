using OpenXla.Ir.Passes.Stablehlo.Formulas;
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

    private static bool ExpandBroadcast(Chlo.BroadcastOp op, PatternRewriter rewriter)
    {
        if (!HaveRank(op) || op.GetOperand(0).Type is not TensorType left || op.GetOperand(1).Type is not TensorType right) return rewriter.NoMatch(op, $"the rank of an operand or of the result is not known");
        if (left.HasStaticShape && right.HasStaticShape) return ExpandStatic(op, rewriter, left, right);
        if (op.GetAttribute("broadcast_dimensions") is DenseArrayAttr given && !Chlo.Broadcasting.AreLast(given, left, right))
        {
            Warn(op, given);
            return rewriter.NoMatch(op, $"dimensions [{string.Join(", ", given.ToInt64Array())}] of {left} and {right}, whose shapes are dynamic, are not the last ones");
        }
        return AreKnown(op) ? ExpandBounded(op, rewriter) : AssumedBroadcast.Expand(op, rewriter);
    }

    /// <summary><c>chlo.broadcast_add %a, %b ⇒ stablehlo.broadcast_in_dim %b; stablehlo.add</c></summary>
    private static bool ExpandStatic(Chlo.BroadcastOp op, PatternRewriter rewriter, TensorType left, TensorType right)
    {
        var given = op.GetAttribute("broadcast_dimensions") as DenseArrayAttr;
        if (op.BroadcastShape() is not { } shape)
        {
            if (given is not null && !Chlo.Broadcasting.AreLast(given, left, right)) Warn(op, given);
            return rewriter.NoMatch(op, $"{left} and {right} do not meet{(given is null ? "" : $" in dimensions [{string.Join(", ", given.ToInt64Array())}]")}");
        }
        // Given dimensions are those of the operand of smaller rank, of the left one where ranks are the same.
        var dimensions = Hlo.BroadcastDimension.Of(shape);
        var lhs = Repeat(rewriter, op.GetOperand(0), dimensions, left.Rank <= right.Rank ? given : null);
        var rhs = Repeat(rewriter, op.GetOperand(1), dimensions, left.Rank > right.Rank ? given : null);
        return rewriter.Replace(op, Elementwise(op, rewriter, lhs, rhs));
    }

    /// <summary><c>chlo.broadcast_add %a, %b ⇒ set_dimension_size (broadcast_in_dim %b), (get_dimension_size %a); stablehlo.add</c></summary>
    private static bool ExpandBounded(Chlo.BroadcastOp op, PatternRewriter rewriter)
    {
        if (Hlo.NumpyBroadcast.Join(op.Operands.ToArray(), out var reason) is not { } dimensions) return rewriter.NoMatch(op, $"{reason}");
        var lhs = Hlo.NumpyBroadcast.Repeat(rewriter, op.GetOperand(0), dimensions);
        var rhs = Hlo.NumpyBroadcast.Repeat(rewriter, op.GetOperand(1), dimensions);
        return rewriter.Replace(op, Elementwise(op, rewriter, lhs, rhs));
    }

    /// <summary>The operation on operands of one shape; its result keeps the type that it has been read at.</summary>
    public static Value Elementwise(Chlo.BroadcastOp op, PatternRewriter rewriter, Value lhs, Value rhs)
    {
        var result = op.CreateElementwise(rewriter, lhs, rhs).FirstResult;
        result.Type = op.FirstResult.Type;
        return result;
    }

    /// <summary><c>chlo.broadcast_select %p, %a, %b ⇒ stablehlo.broadcast_in_dim %a; stablehlo.select</c>; a scalar predicate stays one.</summary>
    private static bool ExpandSelect(Chlo.BroadcastSelectOp op, PatternRewriter rewriter)
    {
        if (!HaveRank(op)) return rewriter.NoMatch(op, $"the rank of an operand or of the result is not known");
        if (!AreKnown(op)) return AssumedBroadcast.Expand(op, rewriter);
        if (Hlo.NumpyBroadcast.Join(op.Operands.ToArray(), out var reason) is not { } dimensions)
            return rewriter.NoMatch(op, $"{op.Predicate.Type}, {op.OnTrue.Type} and {op.OnFalse.Type} do not meet: {reason}");
        Value predicate = op.Predicate.Type.Rank == 0 ? op.Predicate : Hlo.NumpyBroadcast.Repeat(rewriter, op.Predicate, dimensions);
        var (onTrue, onFalse) = (Hlo.NumpyBroadcast.Repeat(rewriter, op.OnTrue, dimensions), Hlo.NumpyBroadcast.Repeat(rewriter, op.OnFalse, dimensions));
        Value result = Hlo.SelectOp.Create(rewriter, predicate, onTrue, onFalse).Result;
        result.Type = op.Result.Type;
        return rewriter.Replace(op, result);
    }

    /// <summary><c>chlo.constant dense&lt;1> ⇒ stablehlo.constant dense&lt;1></c></summary>
    private static bool ExpandConstant(Chlo.ConstantOp op, PatternRewriter rewriter) => rewriter.Replace(op, Hlo.ConstantOp.Create(rewriter, op.Value));

    /// <summary><c>chlo.constant_like %x {value = 1.0 : f32} ⇒ stablehlo.constant dense&lt;1.0></c>, in the shape that <c>%x</c> has at run time if need be.</summary>
    private static bool ExpandConstantLike(Chlo.ConstantLikeOp op, PatternRewriter rewriter)
    {
        if (op.Result.Type is not TensorType type) return rewriter.NoMatch(op, $"the rank of the result is not known");
        if (ShapedNumber.WhyNot(type) is { } reason) return rewriter.NoMatch(op, $"{reason}");
        return rewriter.Replace(op, ShapedNumber.Create(rewriter, type, op.Value, op.Operand));
    }

    private static Value Repeat(PatternRewriter rewriter, Value value, Hlo.BroadcastDimension[] dimensions, DenseArrayAttr? places) =>
        places is null ? Hlo.NumpyBroadcast.Repeat(rewriter, value, dimensions) : Hlo.NumpyBroadcast.Repeat(rewriter, value, dimensions, places.ToInt64Array());

    private static bool HaveRank(Operation op) => op.Operands.Types().Concat(op.Results.Types()).All(static t => t is TensorType);

    /// <summary>True where all sizes are known, or bounded.</summary>
    private static bool AreKnown(Operation op)
    {
        foreach (var type in op.Operands.Types().Concat(op.Results.Types()))
            if (type is not TensorType tensor || !Hlo.BroadcastDimension.AreKnown(tensor)) return false;
        return true;
    }

    private static void Warn(Operation op, DenseArrayAttr given) =>
        op.Context.Diagnostics.Warning(op.Location, $"unsupported non prefix-padded dynamic rank broadcast_dimensions = {string.Join(", ", given.ToInt64Array())}");
}
