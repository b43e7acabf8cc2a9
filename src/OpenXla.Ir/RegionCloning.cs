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
        var copies = new List<Operation>();
        foreach (var (from, to) in pairs)
            for (var op = from.First; op is not null; op = op.Next)
            {
                var copy = op.Clone(mapping);
                to.Append(copy);
                copies.Add(copy);
            }
        // A use may come before its definition in the text (loops between blocks, graph regions).
        foreach (var copy in copies) copy.Walk(op => RemapOperands(op, mapping));
    }

    private static void RemapOperands(Operation op, IrMapping mapping)
    {
        for (int i = 0; i < op.OperandCount; i++)
        {
            var operand = op.GetOperand(i);
            var mapped = mapping.Lookup(operand);
            if (mapped != operand) op.SetOperand(i, mapped);
        }
    }
}
