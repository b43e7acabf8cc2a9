using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveFolder;

/// <summary>Constants in place of operations on constants. What they compute is what the interpreter computes.</summary>
internal static class ConstantEvaluation
{
    /// <summary>Replaces an operation whose operands are all constants by its result.</summary>
    public static bool Replace(Operation op, PatternRewriter rewriter, long elementLimit = long.MaxValue)
    {
        var constants = new IrAttribute?[op.OperandCount];
        for (int i = 0; i < constants.Length; i++)
        {
            constants[i] = ConstantFolding.ElementsOf(op.GetOperand(i));
            if (constants[i] is null) return rewriter.NoMatch(op, $"operand #{i} is no constant");
        }
        return Replace(op, constants, rewriter, elementLimit);
    }

    /// <summary>As if these were the operands.</summary>
    public static bool Replace(Operation op, ReadOnlySpan<IrAttribute?> constants, PatternRewriter rewriter, long elementLimit = long.MaxValue) =>
        ConstantEvaluator.TryEvaluate(op, constants, elementLimit, out var results)
            ? rewriter.Replace(op, ConstantOp.Create(rewriter, results[0]))
            : rewriter.NoMatch(op, $"{op.GetResult(0).Type} can't be computed, or has more than {elementLimit} elements");

    /// <summary>Replaces an operation by as many elements as its type has, all the same.</summary>
    public static bool ReplaceBySplat(Operation op, DenseElementsAttr splat, PatternRewriter rewriter)
    {
        var type = (TensorType)op.GetResult(0).Type;
        return SplatOf(type, splat) is { } constant ? rewriter.Replace(op, ConstantOp.Create(rewriter, constant)) : rewriter.NoMatch(op, $"there is no constant of type {type}");
    }

    /// <summary>A constant of that type, each element as in the given one; null where there is none.</summary>
    public static DenseElementsAttr? SplatOf(TensorType type, DenseElementsAttr splat)
    {
        if (!ElementCounts.MayBeConstant(type) || !splat.ElementType.Equals(type.ElementType)) return null;
        return type.Shape.Span.Contains(0) ? ZeroElements.Of(type) : splat.Reshape(type);
    }
}
