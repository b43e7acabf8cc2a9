using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>Whether a new operation is what its definition says, as far as folds and rewrites rely on it before the next verification.</summary>
internal static class DefinitionFit
{
    /// <summary>What does not fit; null for nothing.</summary>
    internal static string? Problem(Operation op)
    {
        if (op.Info.Definition is not { } definition) return null;
        if (!Fits(definition.Operands, op.OperandCount)) return $"it can't have {op.OperandCount} operands";
        if (!Fits(definition.Results, op.ResultCount)) return $"it can't have {op.ResultCount} results";
        if (definition.Operands.All(static o => o.Multiplicity == Multiplicity.One))
            for (int i = 0; i < op.OperandCount; i++)
                if (!definition.Operands[i].Accepts(op.GetOperand(i).Type)) return $"operand #{i} must be {definition.Operands[i].Summary}, but has type {op.GetOperand(i).Type}";
        foreach (var attribute in definition.Attributes)
        {
            var value = op.GetAttribute(attribute.Name);
            if (value is null ? !attribute.IsOptional && attribute.Default is null : !attribute.Accepts(value))
                return $"attribute '{attribute.Name}' must be {attribute.Summary}{(value is null ? "" : $", but is {value}")}";
        }
        return null;
    }

    /// <summary>Why an operation can't have an attribute; null where it can.</summary>
    internal static string? Problem(OperationInfo info, string name, IrAttribute? value)
    {
        if (value is not null && !info.Sample.CanHold(name, value)) return $"attribute '{name}' can't be {value}";
        var attribute = info.Definition?.Attributes.FirstOrDefault(a => a.Name == name);
        if (attribute is null) return null;
        bool fits = value is null ? attribute.IsOptional || attribute.Default is not null : attribute.Accepts(value);
        return fits ? null : $"attribute '{name}' must be {attribute.Summary}";
    }

    private static bool Fits(IReadOnlyList<ValueDefinition> members, int count)
    {
        int least = members.Count(static m => m.Multiplicity == Multiplicity.One);
        return count >= least && (count <= members.Count || members.Any(static m => m.Multiplicity == Multiplicity.Variadic));
    }
}
