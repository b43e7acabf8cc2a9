using OpenXla.Ir.Definitions;
using OpenXla.Ir.Traits;

namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>The types of a new operation's results, as far as its definition makes them follow from operands and attributes.</summary>
public static class ResultTypes
{
    /// <summary>Whether nobody needs to say the types.</summary>
    public static bool Follow(OperationInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        if (info.Definition is not { } definition) return false;
        if (definition.InferResultTypes is not null || definition.Results.Count == 0) return true;
        return definition.Results.All(r => r.Multiplicity == Multiplicity.One && (r.OnlyType is not null || IsTypeOfOperands(info) || SourceOf(definition, r.Name) is not null));
    }

    /// <summary>Adds the types; false where they do not follow.</summary>
    /// <exception cref="Interfaces.TypeInferenceException">The operands allow no result.</exception>
    internal static bool Infer(OperationState state)
    {
        if (!Follow(state.Info)) return false;
        var definition = state.Info.Definition!;
        if (definition.InferResultTypes is { } infer)
        {
            infer(state);
            return true;
        }
        foreach (var result in definition.Results)
        {
            if ((result.OnlyType ?? TypeOf(state, definition, result.Name)) is not { } type) return false;
            state.ResultTypes.Add(type);
        }
        return true;
    }

    private static IrType? TypeOf(OperationState state, OperationDefinition definition, string result)
    {
        if (SourceOf(definition, result) is not var (source, follow)) return state.Operands.Count > 0 ? state.Operands[0].Type : null;
        int operand = IndexOf(definition.Operands, source);
        var type = operand < 0 ? (state.GetAttribute(source) as ITypedAttribute)?.Type : operand < state.Operands.Count ? state.Operands[operand].Type : null;
        return type is null || follow is null ? type : follow(type);
    }

    private static bool IsTypeOfOperands(OperationInfo info) =>
        typeof(ISameOperandsAndResultType).IsAssignableFrom(info.OperationType) && info.Definition!.Operands.Any(static o => o.Multiplicity == Multiplicity.One);

    /// <summary>The operand or attribute that a result's type follows from.</summary>
    private static (string Name, Func<IrType, IrType>? Follow)? SourceOf(OperationDefinition definition, string result)
    {
        foreach (var relation in definition.Relations)
        {
            if (relation.Follow is not null && relation.Names[0] != result) continue;
            if (!relation.Names.Contains(result)) continue;
            foreach (var name in relation.Names)
                if (name != result && (IndexOf(definition.Operands, name) >= 0 || definition.Attributes.Any(a => a.Name == name))) return (name, relation.Follow);
        }
        return null;
    }

    /// <summary>The number of an operand that no group of open size stands before; -1 for others.</summary>
    private static int IndexOf(IReadOnlyList<ValueDefinition> operands, string name)
    {
        for (int i = 0; i < operands.Count && operands[i].Multiplicity == Multiplicity.One; i++)
            if (operands[i].Name == name) return i;
        return -1;
    }
}
