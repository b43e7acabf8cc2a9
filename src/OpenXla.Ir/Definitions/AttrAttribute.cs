namespace OpenXla.Ir.Definitions;

/// <summary>
/// Marks a partial property as an inherent attribute; nullable for an optional one. Beside the classes of attributes it may be
/// an enum with <see cref="EnumDefAttribute"/>, <c>bool</c> (there or not; with <see cref="Default"/> or as <c>bool?</c> an i1),
/// <c>string</c>, <c>long</c>, <c>int</c>, <c>double</c>, <c>float</c>, <see cref="IrType"/> or an <see cref="EquatableArray{T}"/> of numbers.
/// </summary>
/// <param name="name">The name in text, where it is not the property's in camel case.</param>
[AttributeUsage(AttributeTargets.Property)]
public class AttrAttribute(string? name = null) : Attribute
{
    public string? Name { get; } = name;

    /// <summary>
    /// What an absent attribute stands for: a constant of the property's type. The op fills it in; where the property is nullable, the
    /// attribute stays absent, and syntaxes do not show one that has the default.
    /// </summary>
    public object? Default { get; set; }

    /// <summary>What values are allowed, in words for messages; by default it follows from the property's type.</summary>
    public string? Summary { get; set; }

    /// <summary>Upstream's definition has a plain number or truth value here, not an attribute; only bytecode shows the difference.</summary>
    public bool IsNative { get; set; }

    /// <summary>The string is the name of a symbol, which the syntax shows as <c>@name</c>. Always so for <c>sym_name</c>.</summary>
    public bool IsSymbolName { get; set; }
}
