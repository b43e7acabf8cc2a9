namespace OpenXla.Ir;

/// <summary>Copies of whole regions.</summary>
public static class RegionCloning
{
    /// <summary>Appends copies of the blocks of <paramref name="source"/> to <paramref name="target"/>.</summary>
    public static void CloneInto(this Region source, Region target, IrMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(mapping);
        var pairs = new List<(Block From, Block To)>();
        for (var block = source.FirstBlock; block is not null; block = block.Next)
        {
            var copy = new Block();
            target.Append(copy);
            mapping.Map(block, copy);
            foreach (var argument in block.Arguments) mapping.Map(argument, copy.AddArgument(argument.Type, argument.Location));
            pairs.Add((block, copy));
        }
        var unresolved = mapping.Unresolved;
        int kept = unresolved.Count;
        foreach (var (from, to) in pairs)
            for (var op = from.First; op is not null; op = op.Next) to.Append(op.Clone(mapping));
        // A use may come before its definition in the text (loops between blocks, graph regions), or be of a value further out.
        for (int i = kept; i < unresolved.Count; i++)
            if (!Resolve(unresolved[i], mapping)) unresolved[kept++] = unresolved[i];
        unresolved.RemoveRange(kept, unresolved.Count - kept);
    }

    /// <summary>True where all operands are of copies now.</summary>
    private static bool Resolve(Operation op, IrMapping mapping)
    {
        bool isResolved = true;
        for (int i = 0; i < op.OperandCount; i++)
        {
            var operand = op.GetOperand(i);
            var mapped = mapping.Lookup(operand);
            if (mapped != operand) op.SetOperand(i, mapped);
            else isResolved = false;
        }
        return isResolved;
    }
}
