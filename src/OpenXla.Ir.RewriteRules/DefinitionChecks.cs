using OpenXla.Ir.Definitions;
using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.RewriteRules;

/// <summary>Compares what a rule says of an operation with the operation's definition.</summary>
internal static class DefinitionChecks
{
    internal static OperationInfo Find(IrContext context, string name, int position)
    {
        var info = context.GetOperation(name);
        if (info.IsRegistered || (info.Dialect is null && context.AllowUnregisteredDialects) || info.Dialect is { AllowsUnknownOperations: true }) return info;
        if (info.Dialect is null) throw new RuleException(position, $"dialect '{info.DialectName}' of operation '{name}' is unknown", Similar(info.DialectName, context.AvailableDialects));
        throw new RuleException(position, $"dialect '{info.DialectName}' has no operation '{name}'", Similar(name, context.RegisteredOperations.Select(static o => o.Name)));
    }

    internal static string? Similar(string name, IEnumerable<string> candidates)
    {
        var search = new SimilarName(name);
        foreach (var candidate in candidates) search.Consider(candidate);
        return search.Best is { } best ? $"did you mean '{best}'?" : null;
    }

    /// <summary>Whether so many operands or results, of which some are ranges, can be those of the definition.</summary>
    internal static void Count(string op, string what, IReadOnlyList<ValueDefinition> members, int count, bool hasRange, int position)
    {
        int least = members.Count(static m => m.Multiplicity == Multiplicity.One);
        int most = members.Any(static m => m.Multiplicity == Multiplicity.Variadic) ? int.MaxValue : members.Count;
        int fixedCount = hasRange ? count - 1 : count;
        if (fixedCount <= most && (hasRange || count >= least)) return;
        var expected = least == most ? $"{least}" : most == int.MaxValue ? $"at least {least}" : $"{least} to {most}";
        throw new RuleException(position, $"'{op}' has {expected} {what}{(expected == "1" ? "" : "s")}, but the rule has {count}", members.Count == 0 ? null : $"its {what}s are {string.Join(", ", members.Select(Describe))}");
    }

    private static string Describe(ValueDefinition member) => member.Multiplicity switch
    {
        Multiplicity.Optional => member.Name + "?",
        Multiplicity.Variadic => member.Name + "...",
        _ => member.Name,
    };

    /// <summary>Whether operand or result <paramref name="number"/> may be of a type.</summary>
    internal static void Type(string op, string what, IReadOnlyList<ValueDefinition> members, int number, IrType type, int position)
    {
        // Behind a group of open size nobody knows whose number it is.
        if (number >= members.Count || members.Take(number).Any(static m => m.Multiplicity != Multiplicity.One)) return;
        var member = members[number];
        if (!member.Accepts(type)) throw new RuleException(position, $"{what} #{number} ('{member.Name}') of '{op}' must be {member.Summary}, but the rule says {type}");
    }

    /// <summary>Whether an operation may have an attribute of a name, and, where it is known, of a value.</summary>
    internal static void Attribute(OperationInfo info, string name, bool isQuoted, IrAttribute? value, int position)
    {
        if (info.Definition is not { } definition) return;
        var attribute = definition.Attributes.FirstOrDefault(a => a.Name == name);
        if (attribute is null)
        {
            if (isQuoted || name.Contains('.', StringComparison.Ordinal) || IsSegments(name)) return;
            var similar = Similar(name, definition.Attributes.Select(static a => a.Name));
            throw new RuleException(position, $"'{info.Name}' has no attribute '{name}'", similar ?? $"one that any operation may have is written in quotes: \"{name}\"");
        }
        if (value is not null && !attribute.Accepts(value)) throw new RuleException(position, $"attribute '{name}' of '{info.Name}' must be {attribute.Summary}, but the rule says {value}");
    }

    /// <summary>Whether all attributes are given that a new operation can't do without.</summary>
    internal static void Required(OperationInfo info, IReadOnlyCollection<string> given, int position)
    {
        foreach (var attribute in info.Definition?.Attributes ?? [])
        {
            if (attribute.IsOptional || attribute.Default is not null || IsSegments(attribute.Name) || given.Contains(attribute.Name)) continue;
            throw new RuleException(position, $"a new '{info.Name}' needs attribute '{attribute.Name}'", $"it is {attribute.Summary}");
        }
    }

    private static bool IsSegments(string name) => name is "operandSegmentSizes" or "resultSegmentSizes";
}
