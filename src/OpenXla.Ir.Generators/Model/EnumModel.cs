using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Model;

/// <summary>An enum that attributes hold.</summary>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="Storage">0 for an attribute class of its own, else the width of the integer attribute.</param>
/// <param name="Title">What messages call it.</param>
internal sealed record EnumModel(
    string Namespace,
    string Name,
    string Accessibility,
    string? Keyword,
    int Storage,
    bool IsFlags,
    string Separator,
    bool InAngles,
    string Summary,
    string Title,
    bool AsWord,
    string? UnknownWord,
    EquatableArray<EnumCase> Cases)
{
    public string FullName => Namespace.Length == 0 ? "global::" + Name : "global::" + Namespace + "." + Name;

    /// <summary>The printer's method for a keyword.</summary>
    public string WriteMethod => AsWord ? "PrintKeywordOrString" : "Write";

    /// <summary>The generated attribute class.</summary>
    public string AttrClass => FullName + "Attr";

    /// <summary>The generated static class with keywords.</summary>
    public string TextClass => FullName + "Text";
}
