namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>The blocks inside an operation in the orders of walks.</summary>
internal static class BlockOrder
{
    /// <summary>Each block before those inside of it.</summary>
    internal static List<Block> Preorder(Operation op)
    {
        var found = new List<Block>();
        Collect(op, found, innerFirst: false);
        return found;
    }

    /// <summary>Each block after those inside of it.</summary>
    internal static List<Block> Postorder(Operation op)
    {
        var found = new List<Block>();
        Collect(op, found, innerFirst: true);
        return found;
    }

    private static void Collect(Operation op, List<Block> found, bool innerFirst)
    {
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks)
            {
                if (!innerFirst) found.Add(block);
                foreach (var inner in block.Operations) Collect(inner, found, innerFirst);
                if (innerFirst) found.Add(block);
            }
    }
}
