using OpenXla.Ir.Dialects.Stablehlo;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Constants that change nothing, or leave nothing, and values that cancel out.</summary>
internal static class AlgebraPatterns
{
    public static void Populate(PatternSet patterns) => patterns
        .Add<BinaryOp>(MoveConstantRight, needsConstant: true)
        .Add<AddOp>(DropNeutral, needsConstant: true)
        .Add<AndOp>(DropNeutral, needsConstant: true)
        .Add<MultiplyOp>(DropNeutral, needsConstant: true)
        .Add<OrOp>(DropNeutral, needsConstant: true)
        .Add<SubtractOp>(DropNeutral, needsConstant: true)
        .Add<XorOp>(DropNeutral, needsConstant: true)
        .Add<AndOp>(static (op, rewriter) => Absorb(op, 0, rewriter), needsConstant: true)
        .Add<MultiplyOp>(static (op, rewriter) => Absorb(op, 0, rewriter), needsConstant: true)
        .Add<OrOp>(static (op, rewriter) => Absorb(op, -1, rewriter), needsConstant: true)
        .Add<SubtractOp>(Cancel)
        .Add<XorOp>(Cancel);

    /// <summary><c>add(c, x) ⇒ add(x, c)</c></summary>
    public static bool MoveConstantRight(BinaryOp op, PatternRewriter rewriter)
    {
        if (op is not ICommutative) return rewriter.NoMatch(op, $"the order of its operands matters");
        var (lhs, rhs) = (op.GetOperand(0), op.GetOperand(1));
        if (OperationFolding.ConstantOf(lhs) is null || OperationFolding.ConstantOf(rhs) is not null) return rewriter.NoMatch(op, $"its constant is not on the left");
        return rewriter.Modify(op, () => op.SetOperands(rhs, lhs));
    }

    /// <summary><c>add(x, 0) ⇒ x</c>, <c>multiply(x, 1) ⇒ x</c>, <c>and(x, -1) ⇒ x</c></summary>
    private static bool DropNeutral(BinaryOp op, PatternRewriter rewriter)
    {
        if (ConstantFolding.ElementsOf(op.GetOperand(1)) is not { } constant || !IsNeutral(constant, op.RightIdentity!.Value)) return rewriter.NoMatch(op, $"its right operand changes something");
        return op.GetOperand(0).Type.Equals(op.GetResult(0).Type) ? rewriter.ReplaceKeeping(op, op.GetOperand(0)) : rewriter.NoMatch(op, $"its type is not that of its left operand");
    }

    /// <summary>Zeros of both signs count as one, as upstream has it.</summary>
    private static bool IsNeutral(DenseElementsAttr constant, long neutral) =>
        ConstantFolding.IsIntegerSplat(constant, neutral) || (constant is { ElementType: FloatType, IsSplat: true, SplatValue: FloatAttr real } && real.Value.ToDouble() == neutral);

    /// <summary><c>multiply(x, 0) ⇒ 0</c> for integers: a float may be NaN.</summary>
    private static bool Absorb(BinaryOp op, long absorbing, PatternRewriter rewriter)
    {
        if (!ConstantFolding.IsIntegerSplat(ConstantFolding.ElementsOf(op.GetOperand(1)), absorbing)) return rewriter.NoMatch(op, $"its right operand does not decide");
        return op.GetOperand(1).Type.Equals(op.GetResult(0).Type) ? rewriter.ReplaceKeeping(op, op.GetOperand(1)) : rewriter.NoMatch(op, $"its type is not that of its right operand");
    }

    /// <summary><c>subtract(x, x) ⇒ 0</c> for integers</summary>
    private static bool Cancel(BinaryOp op, PatternRewriter rewriter)
    {
        if (op.GetOperand(0) != op.GetOperand(1)) return rewriter.NoMatch(op, $"its operands differ");
        if (op.GetResult(0).Type is not TensorType { ElementType: IntegerType } type || !ElementCounts.MayBeConstant(type)) return rewriter.NoMatch(op, $"there is no constant of type {op.GetResult(0).Type}");
        return rewriter.Replace(op, ConstantOp.Create(rewriter, ZeroElements.Of(type)));
    }
}
