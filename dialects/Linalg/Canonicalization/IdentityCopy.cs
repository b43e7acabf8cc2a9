using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Dialects.Linalg.Canonicalization;

/// <summary>Structured operations that yield elements of their operands at the same place.</summary>
internal static class IdentityCopy
{
    /// <summary><c>linalg.copy ins(%a) outs(%b) ⇒ %a</c>; of memory to itself ⇒ nothing</summary>
    internal static bool Erase<TOp>(TOp op, PatternRewriter rewriter)
        where TOp : Operation, IStructured
    {
        var body = op.StructuredBody;
        if (body.First != body.Last || body.Last is not YieldOp yield) return rewriter.NoMatch(op, $"the body computes something");
        var maps = op.Maps;
        for (int i = 1; i < maps.Count; i++)
            if (!maps[i].Equals(maps[0])) return rewriter.NoMatch(op, $"the maps differ");
        if (op.ResultCount == 0)
        {
            if (op.StructuredInputs.Count != 1 || op.Inits.Count != 1 || op.StructuredInputs[0] != op.Inits[0]) return rewriter.NoMatch(op, $"it copies to other memory");
            return yield.OperandCount == 1 && yield.GetOperand(0).ArgumentOwner == body ? rewriter.Erase(op) : rewriter.NoMatch(op, $"it writes a value from outside");
        }
        if (yield.OperandCount != op.ResultCount) return rewriter.NoMatch(op, $"not all outputs are tensors");
        for (int i = 0; i < yield.OperandCount; i++)
        {
            var element = yield.GetOperand(i);
            if (element.ArgumentOwner != body) return rewriter.NoMatch(op, $"it yields a value from outside");
            var source = op.GetOperand(element.Index).Type;
            if (!source.Equals(op.GetResult(i).Type) && (source is not TensorType type || !type.ElementType.Equals(((ShapedType)op.GetResult(i).Type).ElementType) || !ISameOperandsAndResultShape.AreCompatible(type, op.GetResult(i).Type)))
                return rewriter.NoMatch(op, $"the types can't be cast to each other");
        }
        var values = new Value[op.ResultCount];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = op.GetOperand(yield.GetOperand(i).Index);
            if (!values[i].Type.Equals(op.GetResult(i).Type)) values[i] = CastOp.Create(rewriter, op.GetResult(i).Type, values[i]).Dest;
        }
        return rewriter.Replace(op, values);
    }
}
