namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>An attribute as these passes show it in a title.</summary>
internal static class NameText
{
    internal static string Of(Operation op, string attribute) => op.GetAttribute(attribute)?.ToString() ?? "<<NULL ATTRIBUTE>>";
}
