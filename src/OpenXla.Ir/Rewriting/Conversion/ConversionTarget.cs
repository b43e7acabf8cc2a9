namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>Says which operations may stay when a conversion is done.</summary>
public sealed class ConversionTarget
{
    private readonly Dictionary<string, Func<Operation, bool?>> _operations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<Operation, bool?>> _dialects = new(StringComparer.Ordinal);
    private readonly List<Func<Operation, bool?>> _rules = [];

    public ConversionTarget LegalDialect(params ReadOnlySpan<string> dialects)
    {
        foreach (var dialect in dialects) _dialects[dialect] = static _ => true;
        return this;
    }

    public ConversionTarget IllegalDialect(params ReadOnlySpan<string> dialects)
    {
        foreach (var dialect in dialects) _dialects[dialect] = static _ => false;
        return this;
    }

    public ConversionTarget Legal<TOp>()
        where TOp : Operation, IOperationDefinition<TOp>
    {
        _operations[TOp.OperationName] = static _ => true;
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
        if (_operations.TryGetValue(op.Name, out var byName)) return byName(op);
        if (_dialects.TryGetValue(op.Info.DialectName, out var byDialect)) return byDialect(op);
        foreach (var rule in _rules)
            if (rule(op) is { } answer) return answer;
        return null;
    }
}
