namespace OpenXla.Ir.Rewriting;

/// <summary>A rewrite as drivers see it: which ops it looks at, how much it is worth, and the function.</summary>
public sealed class RewritePattern
{
    internal RewritePattern(string name, Type rootType, string? rootName, int benefit, Func<Operation, PatternRewriter, bool> apply)
    {
        Name = name;
        RootType = rootType;
        RootName = rootName;
        Benefit = benefit;
        Apply = apply;
    }

    /// <summary>The name of the function, for logs and filters.</summary>
    public string Name { get; }

    /// <summary>The class or interface of the ops that it looks at.</summary>
    public Type RootType { get; }

    /// <summary>The only op name that it looks at; null where <see cref="RootType"/> decides.</summary>
    public string? RootName { get; }

    /// <summary>Rewrites of greater benefit are tried first.</summary>
    public int Benefit { get; }

    /// <summary>Tries the rewrite: true after it has changed the IR, false through <see cref="PatternRewriter.NoMatch"/>.</summary>
    public Func<Operation, PatternRewriter, bool> Apply { get; }

    public override string ToString() => Name;
}
