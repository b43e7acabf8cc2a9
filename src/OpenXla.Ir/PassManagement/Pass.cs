namespace OpenXla.Ir.PassManagement;

// The idea of this namespace: a pass works on one op and what is inside of it; a pass manager is a list of passes for ops of
// one name (or any), and may hold further managers for the ops right below. As a pass sees nothing outside of its op, ops
// isolated from above are worked on in parallel.

/// <summary>A step of a compilation, run on one operation at a time. Derive from <see cref="Pass{TOp}"/> or <see cref="InterfacePass{TInterface}"/>.</summary>
public abstract class Pass
{
    /// <summary>The name in pipelines and on the command line: <c>unroll-loops</c>. The generator fills it from <c>[Pass]</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What dumps call it: the class's name without <c>Pass</c>; a pass that upstream has too overrides it with the name there.</summary>
    public virtual string DisplayName => GetType().Name is var name && name.EndsWith("Pass", StringComparison.Ordinal) ? name[..^4] : GetType().Name;

    /// <summary>One line of help, from the class's XML summary.</summary>
    public virtual string Summary => "";

    /// <summary>The name of the ops that it runs on; null for any.</summary>
    /// <exception cref="InvalidOperationException">The dialect of the op has not been loaded.</exception>
    public abstract string? AnchorName { get; }

    /// <summary>The options that it has.</summary>
    public virtual IReadOnlyList<PassOption> Options => [];

    /// <summary>Sets an option from its text.</summary>
    public virtual OptionOutcome SetOption(string name, string text) => OptionOutcome.Unknown;

    /// <summary>The value of an option as text; null where there is no such option.</summary>
    public virtual string? GetOption(string name) => null;

    /// <summary>What it counts. The generator fills it from <c>[Statistic]</c>.</summary>
    public virtual IReadOnlyList<PassStatistic> Statistics => [];

    /// <summary>A pass of the same kind and options, for another thread. By default a shallow copy: enough for a pass whose state is its options.</summary>
    public virtual Pass Copy() => (Pass)MemberwiseClone();

    private Pass? _original;

    /// <summary>The pass of the pipeline as it was written: this one, or the one of which it is a copy.</summary>
    internal Pass Original => _original ?? this;

    /// <summary>A copy that knows what it is a copy of.</summary>
    internal Pass MakeCopy()
    {
        var copy = Copy();
        copy._original = Original;
        return copy;
    }

    /// <summary>The dialects of what the pass makes, loaded before any pass runs. Those of what it finds are loaded already.</summary>
    protected internal virtual IReadOnlyList<string> DependentDialects => [];

    /// <summary>Whether the pass can run on ops of that name, which fits <see cref="AnchorName"/>: for passes that choose by a rule. It is asked when the pass is added to a pipeline and again before it runs.</summary>
    public virtual bool CanRunOn(OperationInfo info) => true;

    /// <summary>Called once per run of a pipeline, before any pass runs; false after an error, which has been reported.</summary>
    protected internal virtual bool Initialize(IrContext context) => true;

    /// <summary>Does the work.</summary>
    protected internal abstract void RunOn(Operation op, PassContext context);

    /// <summary>As <see cref="AnchorName"/>, loading the op's dialect where that is needed to know the name.</summary>
    internal virtual string? FindAnchorName(IrContext context) => AnchorName;
}
