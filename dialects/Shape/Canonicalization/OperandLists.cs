using OpenXla.Ir.Dialects.Tensor;

namespace OpenXla.Ir.Dialects.Shape.Canonicalization;

/// <summary>Operations on any number of shapes or witnesses, in any order.</summary>
internal static class OperandLists
{
    /// <summary>Replaces an operation by one like it with other operands.</summary>
    internal static bool ReplaceWith(Operation op, PatternRewriter rewriter, ReadOnlySpan<Value> operands)
    {
        var state = rewriter.NewState(op.Name).AddOperands(operands).AddResultTypes(op.GetResult(0).Type);
        state.AttributeDictionary = op.AllAttributes;
        return rewriter.Replace(op, rewriter.Insert(state));
    }

    /// <summary><c>f %a, %b, %a ⇒ f %a, %b</c></summary>
    internal static bool DropDuplicates(Operation op, PatternRewriter rewriter)
    {
        var unique = new List<Value>();
        foreach (var operand in op.Operands)
            if (!unique.Contains(operand)) unique.Add(operand);
        return unique.Count < op.OperandCount ? ReplaceWith(op, rewriter, unique.ToArray()) : rewriter.NoMatch(op, $"each operand is there once");
    }

    /// <summary><c>f %a, (const_shape []) ⇒ f %a</c></summary>
    internal static bool DropEmpty(Operation op, PatternRewriter rewriter)
    {
        var kept = new List<Value>();
        foreach (var operand in op.Operands)
            if (!IsEmpty(operand)) kept.Add(operand);
        if (kept.Count == op.OperandCount) return rewriter.NoMatch(op, $"no operand is known to be empty");
        return kept.Count > 0 ? ReplaceWith(op, rewriter, kept.ToArray()) : rewriter.NoMatch(op, $"all operands are empty");
    }

    private static bool IsEmpty(Value shape) => shape.Type is TensorType { Rank: 1, Shape: var extents } && extents[0] == 0 || shape.DefiningOp is ConstShapeOp { Extents.Count: 0 };

    /// <summary><c>f (tensor.cast %a : tensor&lt;3xindex> to tensor&lt;?xindex>) ⇒ f %a</c></summary>
    internal static bool DropCasts(Operation op, PatternRewriter rewriter)
    {
        var operands = op.Operands.ToArray();
        bool changed = false;
        foreach (ref var operand in operands.AsSpan())
        {
            if (operand.DefiningOp is not CastOp { Dest.Type: TensorType { Rank: 1 } type } cast || !type.Shape.IsDynamic(0) || !ExtentTensor.IsSatisfiedBy(cast.Source.Type)) continue;
            operand = cast.Source;
            changed = true;
        }
        return changed ? ReplaceWith(op, rewriter, operands) : rewriter.NoMatch(op, $"no operand is a cast that forgets the rank");
    }

    /// <summary>Whether all operands are the same.</summary>
    internal static bool AreEqual(OperandRange operands)
    {
        for (int i = 1; i < operands.Count; i++)
            if (operands[i] != operands[0]) return false;
        return true;
    }

    /// <summary>Replaces a check that surely holds by <c>shape.const_witness true</c>.</summary>
    internal static bool Pass(Operation op, PatternRewriter rewriter) => rewriter.Replace(op, ConstWitnessOp.Create(rewriter, IntegerAttr.True));
}
