namespace OpenXla.Ir.Bytecode;

/// <summary>Compares uses by their place in the text: an operation before what its regions hold, then by operand. Blocks must know their position in their region.</summary>
internal static class UseOrder
{
    /// <summary>Less than zero where <paramref name="left"/> comes first.</summary>
    internal static int Compare(OpOperand left, OpOperand right) =>
        left.Owner == right.Owner ? left.Index.CompareTo(right.Index) : Compare(left.Owner, right.Owner);

    private static int Compare(Operation left, Operation right)
    {
        if (left.Block == right.Block) return CompareInBlock(left, right);
        int depth = DepthOf(left) - DepthOf(right);
        for (int i = depth; i > 0; i--)
        {
            left = left.ParentOp!;
            // What is around comes first.
            if (left == right) return 1;
        }
        for (int i = depth; i < 0; i++)
        {
            right = right.ParentOp!;
            if (left == right) return -1;
        }
        while (left.ParentOp != right.ParentOp) (left, right) = (left.ParentOp!, right.ParentOp!);
        if (left.Block == right.Block) return CompareInBlock(left, right);
        if (left.ParentRegion == right.ParentRegion) return left.Block!._scratch.CompareTo(right.Block!._scratch);
        foreach (var region in left.ParentOp!.Regions)
            if (region == left.ParentRegion || region == right.ParentRegion) return region == left.ParentRegion ? -1 : 1;
        return 0;
    }

    private static int CompareInBlock(Operation left, Operation right)
    {
        left.Block!.EnsureOrder();
        return left._order.CompareTo(right._order);
    }

    private static int DepthOf(Operation op)
    {
        int depth = 0;
        for (var parent = op.ParentOp; parent is not null; parent = parent.ParentOp) depth++;
        return depth;
    }
}
