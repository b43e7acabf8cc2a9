namespace OpenXla.Ir.Generators.Model;

/// <summary>An inherent attribute.</summary>
/// <param name="ValueType">The property's type without its question mark.</param>
/// <param name="Storage">The class of the stored attribute.</param>
/// <param name="Default">The default as a C# expression of <paramref name="ValueType"/>; null for none.</param>
/// <param name="Summary">The constraint in words.</param>
/// <param name="Constraint">A constraint class, or null.</param>
/// <param name="IsTyped">The constraint fixes the attribute's type.</param>
/// <param name="IsNative">Bytecode holds a plain number or truth value, not an attribute.</param>
/// <param name="Enum">The enum, for the enum kinds.</param>
internal sealed record AttrMember(
    string Property,
    string Name,
    string PropertyType,
    string Modifiers,
    string Setter,
    bool IsOwn,
    AttrKind Kind,
    string ValueType,
    bool IsValueType,
    string Storage,
    bool IsOptional,
    string? Default,
    string Summary,
    string? Constraint,
    bool IsTyped,
    bool IsSymbolName,
    bool IsNative,
    EnumModel? Enum) : Member(Property, Name, PropertyType, Modifiers, Setter, IsOwn)
{
    /// <summary>The field that holds the attribute.</summary>
    public string Field => "_" + Common.Naming.Camel(Property) + "Attr";

    /// <summary>The member of <c>PropertyEncoding</c> that says how bytecode holds it.</summary>
    public string Encoding => IsNative ? Kind == AttrKind.Unit ? "Boolean" : "Integer" : MayBeAbsent ? "Optional" : "Required";

    /// <summary>May be absent without being an error.</summary>
    public bool MayBeAbsent => IsOptional || Default is not null || Kind is AttrKind.Unit or AttrKind.Visibility;
}
