namespace OpenXla.Ir.Rewriting;

/// <summary>A rewrite as drivers see it: which ops it looks at, how much it is worth, and the function.</summary>
public sealed class RewritePattern
{
    internal RewritePattern(string name, Type rootType, string? rootName, int benefit, IReadOnlyList<string> labels, Func<Operation, PatternRewriter, bool> apply, bool needsConstant = false)
    {
        Name = name;
        RootType = rootType;
        RootName = rootName;
        Benefit = benefit;
        Labels = labels;
        Apply = apply;
        NeedsConstant = needsConstant;
    }

    /// <summary>The name of the function, for logs and filters.</summary>
    public string Name { get; }

    /// <summary>Further names by which filters find it.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The class or interface of the ops that it looks at.</summary>
    public Type RootType { get; }

    /// <summary>The only op name that it looks at; null where <see cref="RootType"/> decides.</summary>
    public string? RootName { get; }

    /// <summary>Rewrites of greater benefit are tried first.</summary>
    public int Benefit { get; }

    /// <summary>Whether it applies only to ops with a constant among their operands, so that others need not be asked.</summary>
    public bool NeedsConstant { get; }

    /// <summary>Tries the rewrite: true after it has changed the IR, false through <see cref="PatternRewriter.NoMatch"/>.</summary>
    public Func<Operation, PatternRewriter, bool> Apply { get; }

    /// <summary>True where the name or a label is that text.</summary>
    public bool HasLabel(string label) => Name == label || Labels.Contains(label);

    public override string ToString() => Name;
}
