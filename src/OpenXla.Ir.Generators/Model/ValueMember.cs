namespace OpenXla.Ir.Generators.Model;

/// <summary>An operand or result.</summary>
internal sealed record ValueMember(
    string Property,
    string Name,
    string PropertyType,
    string Modifiers,
    string Setter,
    bool IsOwn,
    bool IsResult,
    Arity Arity,
    TypeClass? Class,
    string? Constraint,
    bool IsBuildable,
    bool IsOfClass) : Member(Property, Name, PropertyType, Modifiers, Setter, IsOwn);
