namespace OpenXla.Ir.Generators.Model;

/// <summary>A region, or any number of them.</summary>
internal sealed record RegionMember(
    string Property,
    string Name,
    string PropertyType,
    string Modifiers,
    string Setter,
    bool IsOwn,
    bool IsVariadic,
    bool NotEmpty,
    bool OneBlock) : Member(Property, Name, PropertyType, Modifiers, Setter, IsOwn);
