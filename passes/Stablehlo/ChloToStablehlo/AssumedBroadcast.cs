using OpenXla.Ir.Dialects.Shape;
using Chlo = OpenXla.Ir.Dialects.Chlo;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.ChloToStablehlo;

/// <summary>Broadcasts between shapes that are known at run time only: that they meet is checked there, and what relies on it comes behind the check.</summary>
internal static class AssumedBroadcast
{
    /// <summary><c>chlo.broadcast_add %a, %b ⇒ shape.assuming (shape.cstr_broadcastable …) { shape.broadcast …; dynamic_broadcast_in_dim %a; dynamic_broadcast_in_dim %b; add }</c></summary>
    public static bool Expand(Chlo.BroadcastOp op, PatternRewriter rewriter)
    {
        var (lhs, rhs) = (op.GetOperand(0), op.GetOperand(1));
        var result = (TensorType)op.FirstResult.Type;
        Value left = ShapeOfOp.Create(rewriter, lhs).Result;
        Value right = ShapeOfOp.Create(rewriter, rhs).Result;
        Value witness = CstrBroadcastableOp.Create(rewriter, [left, right]).Result;
        return Assume(op, rewriter, witness, () =>
        {
            Value[] shapes = [ShapeOf(rewriter, lhs), ShapeOf(rewriter, rhs)];
            var shape = BroadcastOp.Create(rewriter, TypeOfShape(result.Rank), shapes).Result;
            var wideLeft = Repeat(rewriter, lhs, result, shape);
            return BroadcastPatterns.Elementwise(op, rewriter, wideLeft, Repeat(rewriter, rhs, result, shape));
        });
    }

    /// <summary><c>chlo.broadcast_select %p, %a, %b ⇒ shape.assuming (shape.cstr_broadcastable …) { …; dynamic_broadcast_in_dim %p; …; select }</c></summary>
    public static bool Expand(Chlo.BroadcastSelectOp op, PatternRewriter rewriter)
    {
        var result = (TensorType)op.Result.Type;
        var shapes = Array.ConvertAll(op.Operands.ToArray(), operand => ShapeOf(rewriter, operand));
        return Assume(op, rewriter, Check(rewriter, shapes), () =>
        {
            Value joined = BroadcastOp.Create(rewriter, TypeOfShape(Shape.Dynamic), shapes).Result;
            Value shape = Dialects.Tensor.CastOp.Create(rewriter, TypeOfShape(result.Rank), joined).Dest;
            // A scalar predicate is for all elements as it is.
            Value predicate = op.Predicate.Type.Rank == 0 ? (Value)op.Predicate : Repeat(rewriter, op.Predicate, result, shape);
            var onTrue = Repeat(rewriter, op.OnTrue, result, shape);
            Value selected = Hlo.SelectOp.Create(rewriter, predicate, onTrue, Repeat(rewriter, op.OnFalse, result, shape)).Result;
            selected.Type = result;
            return selected;
        });
    }

    private static bool Assume(Operation op, PatternRewriter rewriter, Value witness, Func<Value> build)
    {
        var assuming = AssumingOp.Create(rewriter, [op.FirstResult.Type], witness);
        using (rewriter.Guard())
        {
            rewriter.CreateBlock(assuming.DoRegion);
            AssumingYieldOp.Create(rewriter, [build()]);
        }
        return rewriter.Replace(op, assuming);
    }

    /// <summary>The check that shapes meet, or that it is known.</summary>
    private static Value Check(PatternRewriter rewriter, Value[] shapes)
    {
        var check = CstrBroadcastableOp.Create(rewriter, shapes);
        if (OperationFolding.Fold(check) is not [{ Attribute: IntegerAttr known }]) return check.Result;
        rewriter.Erase(check);
        return ConstWitnessOp.Create(rewriter, known).Result;
    }

    private static Value ShapeOf(PatternRewriter rewriter, Value tensor)
    {
        var type = (TensorType)tensor.Type;
        if (!type.HasStaticShape) return ShapeOfOp.Create(rewriter, tensor).Result;
        return ConstShapeOp.Create(rewriter, DenseElementsAttr.Of(TypeOfShape(type.Rank), type.Shape.Span)).Result;
    }

    private static TensorType TypeOfShape(long rank) => new([rank], IndexType.Instance);

    private static Value Repeat(PatternRewriter rewriter, Value value, TensorType result, Value shape)
    {
        var type = (TensorType)value.Type;
        var places = EquatableArray.Create<long>(Hlo.NumpyBroadcast.LastPlaces(type.Rank, result.Rank));
        return Hlo.DynamicBroadcastInDimOp.Create(rewriter, result.WithElementType(type.ElementType), value, shape, places).Result;
    }
}
