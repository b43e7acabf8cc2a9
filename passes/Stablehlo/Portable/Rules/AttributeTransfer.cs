namespace OpenXla.Ir.Passes.Stablehlo.Portable.Rules;

/// <summary>The attributes of an operation on their way from one dialect to the other: rules take what they know from <see cref="Source"/>.</summary>
internal sealed class AttributeTransfer(Operation operation, Func<IrAttribute, IrAttribute?> convert)
{
    internal SortedDictionary<string, IrAttribute> Source { get; } = Collect(operation);

    internal SortedDictionary<string, IrAttribute> Target { get; } = new(StringComparer.Ordinal);

    /// <summary>Why it can't be done; null as long as it can.</summary>
    internal string? Problem { get; private set; }

    /// <summary>What an attribute that no rule knows becomes; null for nothing.</summary>
    internal IrAttribute? Convert(IrAttribute attribute) => convert(attribute);

    /// <summary>Takes an attribute away; null where there is none.</summary>
    internal IrAttribute? Take(string name) => Source.Remove(name, out var value) ? value : null;

    /// <summary>Takes away an attribute that must be of a class; null, and a problem, where it is not.</summary>
    internal TAttr? Take<TAttr>(string name)
        where TAttr : IrAttribute
    {
        var value = Take(name);
        if (value is TAttr match) return match;
        Problem ??= value is null ? $"requires attribute '{name}'" : $"attribute '{name}' can't be {value}";
        return null;
    }

    internal void Refuse(string name, IrAttribute value) => Problem ??= $"attribute '{name}' can't be {value}";

    /// <summary>Applies the rules, and converts what is left under its own name.</summary>
    internal void Run(IReadOnlyList<AttributeRule> rules, Action<AttributeRule, AttributeTransfer> apply)
    {
        foreach (var rule in rules)
        {
            apply(rule, this);
            if (Problem is not null) return;
        }
        foreach (var (name, value) in Source)
        {
            if (convert(value) is not { } converted)
            {
                Refuse(name, value);
                return;
            }
            Target[name] = converted;
        }
    }

    private static SortedDictionary<string, IrAttribute> Collect(Operation operation)
    {
        var attributes = new SortedDictionary<string, IrAttribute>(StringComparer.Ordinal);
        foreach (var (name, value) in operation.AllAttributes.Entries) attributes[name] = value;
        if (operation is UnregisteredOp { Properties: DictionaryAttr properties })
            foreach (var (name, value) in properties.Entries) attributes[name] = value;
        return attributes;
    }
}
