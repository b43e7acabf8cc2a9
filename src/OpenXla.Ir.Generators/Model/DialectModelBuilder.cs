using Microsoft.CodeAnalysis;

namespace OpenXla.Ir.Generators.Model;

/// <summary>Reads a <c>[Dialect]</c>.</summary>
internal static class DialectModelBuilder
{
    public static DialectModel? Build(INamedTypeSymbol type, AttributeData marker) => marker.Text() is not { } name ? null : new DialectModel(
        type.NamespaceName(),
        type.Name,
        name,
        type.GetMembers("Name").Any(m => m.IsAuthored()),
        type.GetMembers("Register").Any(m => m.IsAuthored()));
}
