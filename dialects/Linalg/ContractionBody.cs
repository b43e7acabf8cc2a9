namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>What the body of a contraction must be: a product of two elements, added to the third.</summary>
internal static class ContractionBody
{
    internal static bool IsMultiplyAdd(Block body)
    {
        if (body.ArgumentCount != 3 || body.Last is not { OperandCount: 1 } yield) return false;
        if (SourceOf(yield.GetOperand(0)).DefiningOp is not { OperandCount: 2, ResultCount: 1 } sum) return false;
        var (left, right) = (SourceOf(sum.GetOperand(0)), SourceOf(sum.GetOperand(1)));
        var total = body.GetArgument(2);
        if (!left.Equals(total) && !right.Equals(total)) return false;
        if ((left.Equals(total) ? right : left).DefiningOp is not { OperandCount: 2, ResultCount: 1 } product || !ArePair(product.Name, sum.Name)) return false;
        var (first, second) = (SourceOf(product.GetOperand(0)), SourceOf(product.GetOperand(1)));
        var (a, b) = (body.GetArgument(0), body.GetArgument(1));
        return (first.Equals(a) && second.Equals(b)) || (first.Equals(b) && second.Equals(a));
    }

    private const int MostConversions = 64;

    /// <summary>The value before conversions, of which an operation that uses itself would have no end: that is for others to tell.</summary>
    private static Value SourceOf(Value value)
    {
        for (int i = 0; i < MostConversions && value.DefiningOp is { OperandCount: 1, ResultCount: 1 } conversion; i++) value = conversion.GetOperand(0);
        return value;
    }

    private static bool ArePair(string product, string sum) => (product, sum) is
        ("arith.mulf", "arith.addf") or ("arith.muli", "arith.addi") or ("complex.mul", "complex.add") or ("arith.andi", "arith.ori");
}
