namespace OpenXla.Ir.Definitions;

/// <summary>An inherent attribute of a definition.</summary>
/// <param name="Name">The name in text.</param>
/// <param name="IsOptional">Whether it may be absent.</param>
/// <param name="Accepts">Whether it may be a given attribute.</param>
/// <param name="Summary">The attributes in words.</param>
public sealed record InherentAttributeDefinition(string Name, bool IsOptional, Func<IrAttribute, bool> Accepts, string Summary)
{
    /// <summary>The one that an absent attribute stands for; null for none.</summary>
    public IrAttribute? Default { get; init; }

    /// <summary>All it can be, where that is the cases of an enum; else null.</summary>
    public Func<IReadOnlyList<IrAttribute>>? Cases { get; init; }

    /// <summary>Whether it is a name of a symbol.</summary>
    public bool IsSymbolName { get; init; }

    /// <summary>An attribute that a constraint judges.</summary>
    public static InherentAttributeDefinition Of<TConstraint>(string name, bool isOptional)
        where TConstraint : IAttributeConstraint => new(name, isOptional, static attribute => TConstraint.IsSatisfiedBy(attribute), TConstraint.Summary);
}
