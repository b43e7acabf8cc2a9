namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>Says which operations may stay when a conversion is done.</summary>
public sealed class ConversionTarget
{
    private readonly Dictionary<string, Func<Operation, bool?>> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<Operation, bool?>> _dialects = new(StringComparer.Ordinal);
    private readonly List<Func<Operation, bool?>> _rules = [];
    private readonly Dictionary<string, Func<Operation, bool>> _recursive = new(StringComparer.Ordinal);
    internal static readonly Func<Operation, bool?> Always = static _ => true;
    private readonly SortedSet<string> _legalNames = new(StringComparer.Ordinal);

    public ConversionTarget LegalDialect(params ReadOnlySpan<string> dialects)
    {
        foreach (var dialect in dialects)
        {
            _dialects[dialect] = Always;
            _legalNames.Add(dialect);
        }
        return this;
    }

    public ConversionTarget IllegalDialect(params ReadOnlySpan<string> dialects)
    {
        foreach (var dialect in dialects)
        {
            _dialects[dialect] = static _ => false;
            _legalNames.Remove(dialect);
        }
        return this;
    }

    public ConversionTarget Legal<TOp>()
        where TOp : Operation, IOperationDefinition<TOp>
    {
        _operations[TOp.OperationName] = Always;
        _legalNames.Add(TOp.OperationName);
        return this;
    }

    public ConversionTarget Illegal<TOp>()
        where TOp : Operation, IOperationDefinition<TOp>
    {
        _operations[TOp.OperationName] = static _ => false;
        return this;
    }

    /// <summary>Legal exactly where the predicate holds.</summary>
    public ConversionTarget Dynamic<TOp>(Func<TOp, bool> isLegal)
        where TOp : Operation, IOperationDefinition<TOp>
    {
        ArgumentNullException.ThrowIfNull(isLegal);
        _operations[TOp.OperationName] = op => isLegal((TOp)op);
        return this;
    }

    /// <summary>As <see cref="Dynamic{TOp}"/>, for all ops of a dialect that have no rule of their own.</summary>
    public ConversionTarget DynamicDialect(string dialect, Func<Operation, bool> isLegal)
    {
        ArgumentNullException.ThrowIfNull(isLegal);
        _dialects[dialect] = op => isLegal(op);
        return this;
    }

    /// <summary>Where an op of that class is legal, so is all that it holds, and nothing of it is looked at.</summary>
    public ConversionTarget RecursivelyLegal<TOp>(Func<TOp, bool>? when = null)
        where TOp : Operation, IOperationDefinition<TOp>
    {
        _recursive[TOp.OperationName] = op => when is null || when((TOp)op);
        return this;
    }

    /// <summary>The rule for operations of a name; null where they are left to no rule at all.</summary>
    internal Func<Operation, bool?>? RuleFor(OperationInfo info)
    {
        if (_operations.TryGetValue(info.Name, out var byName)) return byName;
        if (_dialects.TryGetValue(info.DialectName, out var byDialect)) return byDialect;
        return _rules.Count > 0 ? AskRules : null;
    }

    private bool? AskRules(Operation op)
    {
        foreach (var rule in _rules)
            if (rule(op) is { } answer) return answer;
        return null;
    }

    /// <summary>True where the op is legal and all that it holds is taken to be.</summary>
    internal bool IsRecursivelyLegal(Operation op) =>
        _recursive.Count > 0 && _recursive.TryGetValue(op.Name, out var when) && IsLegal(op) == true && when(op);

    /// <summary>The dialects and operations that are always legal, those of a similar name first.</summary>
    internal List<string> LegalNames(string near) =>
        [.. _legalNames.OrderBy(n => near[(near.IndexOf('.', StringComparison.Ordinal) + 1)..] == n[(n.IndexOf('.', StringComparison.Ordinal) + 1)..] ? 0 : 1).Take(8)];

    /// <summary>Asked for ops that no other rule covers.</summary>
    public ConversionTarget Otherwise(Func<Operation, bool?> rule)
    {
        _rules.Add(rule);
        return this;
    }

    /// <summary>True legal, false illegal, null where nothing is said.</summary>
    public bool? IsLegal(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        return RuleFor(op.Info)?.Invoke(op);
    }
}
