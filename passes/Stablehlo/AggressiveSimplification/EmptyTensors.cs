using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Tensors without elements are constants, whatever gives them.</summary>
internal static class EmptyTensors
{
    /// <summary><c>add(x, y) : tensor&lt;5x0xi32> ⇒ dense&lt;></c>, for results and operands</summary>
    public static bool Replace(Operation op, PatternRewriter rewriter)
    {
        if (op.Info.DialectName != "stablehlo") return rewriter.NoMatch(op, $"not stablehlo");
        if (op is ConstantOp) return rewriter.NoMatch(op, $"op is empty constant");
        // It has to run in any case.
        if (DeclaredEffects.Any(op)) return rewriter.NoMatch(op, $"op has memory effect");
        bool isChanged = false;
        foreach (var result in op.Results)
        {
            if (!result.HasUses || !IsEmpty(result.Type)) continue;
            rewriter.ReplaceAllUsesWith(result, Constant(result.Type, rewriter));
            isChanged = true;
        }
        for (int i = 0; i < op.OperandCount; i++)
        {
            var operand = op.GetOperand(i);
            if (operand.DefiningOp is ConstantOp || !IsEmpty(operand.Type)) continue;
            int index = i;
            var constant = Constant(operand.Type, rewriter);
            isChanged |= rewriter.Modify(op, () => op.SetOperand(index, constant));
        }
        return isChanged || rewriter.NoMatch(op, $"no tensor is empty");
    }

    private static bool IsEmpty(IrType type) => ElementCounts.Of(type) == 0 && ElementCounts.MayBeConstant(type);

    private static Value Constant(IrType type, PatternRewriter rewriter) => ConstantOp.Create(rewriter, ZeroElements.Of((TensorType)type)).Output;
}
