namespace OpenXla.Ir.Passes.Transforms;

/// <summary>Operations in the order in which upstream's walks visit them: those inside first.</summary>
internal static class Postorder
{
    internal static List<TInterface> Of<TInterface>(Operation root)
        where TInterface : class
    {
        var found = new List<TInterface>();
        Visit(root, found);
        return found;
    }

    private static void Visit<TInterface>(Operation op, List<TInterface> found)
        where TInterface : class
    {
        foreach (var region in op.Regions)
            for (var block = region.FirstBlock; block is not null; block = block.Next)
                for (var inner = block.First; inner is not null; inner = inner.Next) Visit(inner, found);
        if (op.As<TInterface>() is { } match) found.Add(match);
    }
}
