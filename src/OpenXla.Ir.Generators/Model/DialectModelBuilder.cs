using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenXla.Ir.Generators.Model;

/// <summary>Reads a <c>[Dialect]</c>.</summary>
internal static class DialectModelBuilder
{
    public static bool HasRightShape(INamedTypeSymbol type) => type.IsSealed && type.ContainingType is null && type.Implements("OpenXla.Ir.IDialect")
        && type.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(m => m.ValueText == "partial"));

    public static DialectModel? Build(INamedTypeSymbol type, AttributeData marker) => marker.Text() is not { } name || !HasRightShape(type) ? null : new DialectModel(
        type.NamespaceName(),
        type.Name,
        name,
        type.GetMembers("Name").Any(m => m.IsAuthored()),
        type.GetMembers("Register").Any(m => m.IsAuthored()));
}
