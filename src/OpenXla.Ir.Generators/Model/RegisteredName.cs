namespace OpenXla.Ir.Generators.Model;

/// <summary>Something that a dialect registers.</summary>
/// <param name="Name">The full name in text: <c>acme.clamp</c>.</param>
/// <param name="Method">The method of <c>DialectBuilder</c>: <c>Op</c>, <c>Type</c> or <c>Attribute</c>.</param>
/// <param name="Class">With <c>global::</c>.</param>
internal sealed record RegisteredName(string Name, string Method, string Class)
{
    /// <summary>The part before the first dot.</summary>
    public string Dialect => Name.IndexOf('.') is var dot and > 0 ? Name.Substring(0, dot) : "";
}
