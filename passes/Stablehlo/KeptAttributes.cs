namespace OpenXla.Ir.Passes.Stablehlo;

/// <summary>What a program says of an operation in attributes of its own, as its sharding: it holds for what takes the operation's place.</summary>
internal static class KeptAttributes
{
    private const string Frontend = "mhlo.frontend_attributes";

    /// <summary>Says which operation it is, so that the one that stays keeps its own.</summary>
    private const string Identity = "xla_metadata_payload";

    /// <summary>Replaces the only result by a value, whose operation takes over the attributes.</summary>
    public static bool ReplaceKeeping(this PatternRewriter rewriter, Operation op, Value value)
    {
        if (value.DefiningOp is { } target && op.DiscardableAttributes.Count > 0)
        {
            target.DiscardableAttributes = Merge(target.DiscardableAttributes, op.DiscardableAttributes);
            rewriter.NotifyModified(target);
        }
        return rewriter.Replace(op, value);
    }

    private static DictionaryAttr Merge(DictionaryAttr kept, DictionaryAttr added)
    {
        foreach (var (name, value) in added) kept = kept.With(name, name == Frontend && kept.Get(name) is DictionaryAttr own && value is DictionaryAttr more ? MergeFrontend(own, more) : value);
        return kept;
    }

    private static DictionaryAttr MergeFrontend(DictionaryAttr kept, DictionaryAttr added)
    {
        foreach (var (name, value) in added)
            if (name != Identity || kept.Get(name) is null) kept = kept.With(name, value);
        return kept;
    }
}
