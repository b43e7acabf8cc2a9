using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Evaluation;

/// <summary>A region that is one associative function of its two arguments, so that a kernel can stand for it.</summary>
public sealed record ScalarReducer(BinaryKernel Kernel)
{
    /// <summary>
    /// <c>^bb0(%a, %b): %r = add %a, %b; return %r</c> ⇒ <see cref="BinaryKernel.Add"/>; null for any other body.
    /// </summary>
    public static ScalarReducer? TryMatch(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        if (!region.HasOneBlock || region.Entry is not { ArgumentCount: 2, First: { } op, Last: { } end } block) return null;
        if (op.Next != end || end is not IReturnLike || end.OperandCount != 1) return null;
        if (op.ResultCount != 1 || op.OperandCount != 2 || end.GetOperand(0) != op.GetResult(0)) return null;
        if (op.As<IBinaryEvaluable>() is not { } evaluable || !IsAssociative(evaluable.Kernel)) return null;
        var (left, right) = (block.GetArgument(0), block.GetArgument(1));
        bool isInOrder = op.GetOperand(0) == left && op.GetOperand(1) == right;
        // All associative kernels are commutative as well.
        bool isSwapped = op.GetOperand(0) == right && op.GetOperand(1) == left;
        return isInOrder || isSwapped ? new ScalarReducer(evaluable.Kernel) : null;
    }

    private static bool IsAssociative(BinaryKernel kernel) =>
        kernel is BinaryKernel.Add or BinaryKernel.Multiply or BinaryKernel.Maximum or BinaryKernel.Minimum
            or BinaryKernel.And or BinaryKernel.Or or BinaryKernel.Xor;
}
