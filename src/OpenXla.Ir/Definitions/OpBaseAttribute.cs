namespace OpenXla.Ir.Definitions;

/// <summary>Marks an <c>abstract partial class</c> that carries operands, results, attributes or syntax for a family of operations.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OpBaseAttribute : Attribute
{
    /// <inheritdoc cref="OpAttribute.Syntax"/>
    public string? Syntax { get; set; }

    /// <inheritdoc cref="OpAttribute.CustomDirectives"/>
    public Type? CustomDirectives { get; set; }
}
