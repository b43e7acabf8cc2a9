using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Model;

/// <summary>An enum that attributes hold.</summary>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="Title">What parse errors call it.</param>
/// <param name="Storage">0 for an attribute class of its own, else the width of the integer attribute.</param>
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
    EquatableArray<EnumCase> Cases)
{
    public string FullName => Namespace.Length == 0 ? "global::" + Name : "global::" + Namespace + "." + Name;

    /// <summary>The generated attribute class.</summary>
    public string AttrClass => FullName + "Attr";

    /// <summary>The generated static class with keywords.</summary>
    public string TextClass => FullName + "Text";
}
