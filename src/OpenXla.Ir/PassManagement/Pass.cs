namespace OpenXla.Ir.PassManagement;

/// <summary>A step of a compilation, run on one operation at a time. Derive from <see cref="Pass{TOp}"/>.</summary>
public abstract class Pass
{
    /// <summary>The name in pipelines and on the command line: <c>unroll-loops</c>. The generator fills it from <c>[Pass]</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The class's name without <c>Pass</c>, as dumps show it.</summary>
    public virtual string DisplayName => GetType().Name is var name && name.EndsWith("Pass", StringComparison.Ordinal) ? name[..^4] : GetType().Name;

    /// <summary>One line of help, from the class's XML summary.</summary>
    public virtual string Summary => "";

    /// <summary>The name of the ops that it runs on; null for any.</summary>
    public abstract string? AnchorName { get; }

    /// <summary>The options that it has.</summary>
    public virtual IReadOnlyList<PassOption> Options => [];

    /// <summary>Sets an option from its text.</summary>
    public virtual OptionOutcome SetOption(string name, string text) => OptionOutcome.Unknown;

    /// <summary>The value of an option as text; null where there is no such option.</summary>
    public virtual string? GetOption(string name) => null;

    /// <summary>A pass of the same kind and options, for another thread.</summary>
    public abstract Pass Copy();

    /// <summary>Does the work.</summary>
    protected internal abstract void Run(Operation op, PassContext context);
}
