using OpenXla.Ir.Builtin;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Evaluation;

/// <summary>Evaluates one operation whose operands are constants, for folding.</summary>
public static class ConstantEvaluator
{
    /// <summary>Evaluates an op where that is possible; the IR is not changed.</summary>
    /// <param name="op">Any operation.</param>
    /// <param name="operands">The constant behind each operand, or null.</param>
    /// <param name="elementLimit">Neither an operand nor a result may have more elements, unless all are the same and the op is elementwise: then one is computed.</param>
    /// <param name="results">An attribute per result.</param>
    /// <returns>False where an operand is no constant, a type is not static, the op has effects or says nothing of its meaning, or evaluation fails.</returns>
    public static bool TryEvaluate(Operation op, ReadOnlySpan<IrAttribute?> operands, long elementLimit, out DenseElementsAttr[] results)
    {
        ArgumentNullException.ThrowIfNull(op);
        results = [];
        if (!op.Is(OperationTraits.Pure | OperationTraits.NoMemoryEffect) || op.As<IEvaluable>() is not { } evaluable) return false;
        if (operands.Length != op.OperandCount || op.ResultCount == 0) return false;
        bool isSplat = op is IElementwise && AreSplats(operands);
        foreach (var operand in operands)
            if (operand is not DenseElementsAttr constant || !(isSplat || IsSmall(constant.Type, elementLimit))) return false;
        foreach (var result in op.Results)
            if (!IsSmall(result.Type, isSplat ? long.MaxValue : elementLimit)) return false;
        try
        {
            var frame = new ConstantFrame(op, operands, isSplat);
            evaluable.Evaluate(frame);
            return frame.TryGetResults(out results);
        }
        catch (EvaluationException)
        {
            // What fails is left as it is: it may never be executed.
            return false;
        }
    }

    private static bool AreSplats(ReadOnlySpan<IrAttribute?> operands)
    {
        foreach (var operand in operands)
            if (operand is not DenseElementsAttr { IsSplat: true }) return false;
        return operands.Length > 0;
    }

    private static bool IsSmall(IrType type, long elementLimit)
    {
        if (type is not TensorType { HasStaticShape: true } tensor) return false;
        Int128 count = 1;
        foreach (long extent in tensor.Shape)
        {
            if (extent == 0) return true;
            count *= extent;
            if (count > elementLimit) return false;
        }
        return count <= elementLimit;
    }
}
