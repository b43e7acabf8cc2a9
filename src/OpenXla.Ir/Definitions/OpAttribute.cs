namespace OpenXla.Ir.Definitions;

/// <summary>
/// Marks a <c>sealed partial class</c> as an operation. The generator completes its partial properties and writes
/// registration, verification, a builder and, where <see cref="Syntax"/> is given, parser and printer.
/// </summary>
/// <param name="name">The full name, dialect first: <c>acme.clamp</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class OpAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <summary>The custom form in MLIR's declarative assembly format: <c>"$lhs `,` $rhs attr-dict `:` type($result)"</c>.</summary>
    public string? Syntax { get; set; }

    /// <summary>A type whose static <c>ParseX</c> and <c>PrintX</c> serve <c>custom&lt;X&gt;(…)</c>, beside the op itself and its bases.</summary>
    public Type? CustomDirectives { get; set; }
}
