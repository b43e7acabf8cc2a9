namespace OpenXla.Ir.Generators.Model;

/// <summary>A successor, or any number of them.</summary>
internal sealed record SuccessorMember(
    string Property,
    string Name,
    string PropertyType,
    string Modifiers,
    string Setter,
    bool IsOwn,
    bool IsVariadic) : Member(Property, Name, PropertyType, Modifiers, Setter, IsOwn);
