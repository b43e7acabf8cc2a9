namespace OpenXla.Ir.Definitions;

/// <summary>
/// Marks a <c>sealed partial record</c> derived from <see cref="IrType"/> as a dialect's type: the generator writes keyword, parser,
/// printer, equality and registration. A method <c>string? Invalid()</c> of the record says what is wrong with parsed parameters.
/// </summary>
/// <param name="name">The full keyword, dialect first: <c>acme.tile</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TypeDefAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>What follows the keyword; by default all parameters in angle brackets.</summary>
    public string? Syntax { get; set; }

    /// <summary>The type in words, for messages.</summary>
    public string? Summary { get; set; }

    /// <inheritdoc cref="OpAttribute.CustomDirectives"/>
    public Type? CustomDirectives { get; set; }
}
