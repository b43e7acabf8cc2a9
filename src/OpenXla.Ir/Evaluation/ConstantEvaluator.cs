using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Evaluation;

/// <summary>Evaluates one operation whose operands are constants, for folding.</summary>
public static class ConstantEvaluator
{
    /// <summary>Evaluates an op where that is possible; the IR is not changed.</summary>
    /// <param name="op">Any operation.</param>
    /// <param name="operands">The constant behind each operand, or null.</param>
    /// <param name="elementLimit">Neither an operand nor a result may have more elements.</param>
    /// <param name="results">An attribute per result.</param>
    /// <returns>False where an operand is no constant, a type is not static, the op has effects or says nothing of its meaning, or evaluation fails.</returns>
    public static bool TryEvaluate(Operation op, ReadOnlySpan<IrAttribute?> operands, long elementLimit, out DenseElementsAttr[] results)
    {
        ArgumentNullException.ThrowIfNull(op);
        results = [];
        if (!op.Is(OperationTraits.Pure | OperationTraits.NoMemoryEffect) || op.As<IEvaluable>() is not { } evaluable) return false;
        if (operands.Length != op.OperandCount || op.ResultCount == 0) return false;
        foreach (var operand in operands)
            if (operand is not DenseElementsAttr constant || constant.Count > elementLimit) return false;
        foreach (var result in op.Results)
            if (!IsSmall(result.Type, elementLimit)) return false;
        try
        {
            var frame = new ConstantFrame(op, operands);
            evaluable.Evaluate(frame);
            return frame.TryGetResults(out results);
        }
        catch (EvaluationException)
        {
            // What fails is left as it is: it may never be executed.
            return false;
        }
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
