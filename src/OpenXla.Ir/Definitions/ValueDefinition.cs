namespace OpenXla.Ir.Definitions;

/// <summary>An operand or result of a definition, or a group of them.</summary>
/// <param name="Name">The name in syntax and messages.</param>
/// <param name="Multiplicity">How many values it stands for.</param>
/// <param name="Accepts">Whether a value may be of a type.</param>
/// <param name="Summary">The types in words.</param>
public sealed record ValueDefinition(string Name, Multiplicity Multiplicity, Func<IrType, bool> Accepts, string Summary)
{
    /// <summary>The one type that a value may be of; null where there are several.</summary>
    public IrType? OnlyType { get; private init; }

    /// <summary>A value of any type.</summary>
    public static ValueDefinition Any(string name, Multiplicity multiplicity) => new(name, multiplicity, static _ => true, "any type");

    /// <summary>A value of the types that a constraint allows.</summary>
    public static ValueDefinition Of<TConstraint>(string name, Multiplicity multiplicity)
        where TConstraint : ITypeConstraint => new(name, multiplicity, static type => TConstraint.IsSatisfiedBy(type), TConstraint.Summary);

    /// <summary>A value of the only type that a constraint allows.</summary>
    public static ValueDefinition OfOnly<TConstraint>(string name, Multiplicity multiplicity)
        where TConstraint : IBuildableTypeConstraint => Of<TConstraint>(name, multiplicity) with { OnlyType = TConstraint.BuildableType };

    /// <summary>A value of a class of types.</summary>
    public static ValueDefinition OfClass<TType>(string name, Multiplicity multiplicity, string summary)
        where TType : class => new(name, multiplicity, static type => type is TType, summary);

    /// <summary>A value of a class of types that a constraint allows too.</summary>
    public static ValueDefinition Of<TConstraint, TType>(string name, Multiplicity multiplicity)
        where TConstraint : ITypeConstraint
        where TType : class => new(name, multiplicity, static type => type is TType && TConstraint.IsSatisfiedBy(type), TConstraint.Summary);
}
