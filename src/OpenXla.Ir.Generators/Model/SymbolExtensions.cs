using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenXla.Ir.Generators.Model;

/// <summary>Questions to the compiler's symbols that several model builders ask.</summary>
internal static class SymbolExtensions
{
    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The type as generated code writes it: <c>global::</c> in front, question marks kept.</summary>
    public static string Code(this ITypeSymbol type) => type.ToDisplayString(Qualified);

    /// <summary>Namespace and name without type arguments: <c>OpenXla.Ir.Operation</c>.</summary>
    public static string FullName(this ITypeSymbol type) => type.ContainingNamespace is { IsGlobalNamespace: false } home
        ? home.ToDisplayString() + "." + type.Name
        : type.Name;

    public static string NamespaceName(this ISymbol symbol) => symbol.ContainingNamespace is { IsGlobalNamespace: false } home ? home.ToDisplayString() : "";

    /// <summary>The marker of that full name, or a generic version or subclass of it.</summary>
    public static AttributeData? Marker(this ISymbol symbol, string fullName)
    {
        foreach (var attribute in symbol.GetAttributes())
            if (attribute.AttributeClass is { } type && type.FullName() == fullName) return attribute;
        return null;
    }

    public static IEnumerable<AttributeData> Markers(this ISymbol symbol, string fullName) =>
        symbol.GetAttributes().Where(a => a.AttributeClass?.FullName() == fullName);

    /// <summary>Constructor argument <paramref name="index"/> as text.</summary>
    public static string? Text(this AttributeData marker, int index = 0) =>
        marker.ConstructorArguments.Length > index && marker.ConstructorArguments[index].Kind == TypedConstantKind.Primitive ? marker.ConstructorArguments[index].Value as string : null;

    public static TypedConstant? Named(this AttributeData marker, string name)
    {
        foreach (var pair in marker.NamedArguments)
            if (pair.Key == name) return pair.Value;
        return null;
    }

    public static string? NamedText(this AttributeData marker, string name) => marker.Named(name)?.Value as string;

    public static bool NamedFlag(this AttributeData marker, string name) => marker.Named(name)?.Value is true;

    public static Location? Place(this AttributeData marker) => marker.ApplicationSyntaxReference?.GetSyntax().GetLocation();

    /// <summary>The expression behind a named argument, for messages that point into it.</summary>
    public static ExpressionSyntax? NamedExpression(this AttributeData marker, string name)
    {
        if (marker.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax { ArgumentList: { } list }) return null;
        foreach (var argument in list.Arguments)
            if (argument.NameEquals?.Name.Identifier.ValueText == name) return argument.Expression;
        return null;
    }

    public static bool DerivesFrom(this ITypeSymbol? type, string fullName)
    {
        for (; type is not null; type = type.BaseType)
            if (type.FullName() == fullName) return true;
        return false;
    }

    public static bool Implements(this ITypeSymbol type, string fullName) => type.AllInterfaces.Any(i => i.FullName() == fullName);

    /// <summary>True for what a person wrote, false for the output of this generator that the analyzer sees as well.</summary>
    public static bool IsAuthored(this ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Any(r => !r.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal));

    public static Location? AuthoredPlace(this ISymbol symbol) =>
        symbol.Locations.FirstOrDefault(l => l.SourceTree is { } tree && !tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)) ?? symbol.Locations.FirstOrDefault();

    /// <summary>The modifiers of a property as declared, without <c>partial</c>.</summary>
    public static string ModifiersAsDeclared(this IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
            if (reference.GetSyntax() is PropertyDeclarationSyntax declaration)
                return string.Join(" ", declaration.Modifiers.Select(m => m.ValueText).Where(m => m != "partial"));
        return "public";
    }

    public static string Keyword(this Accessibility accessibility) => accessibility == Accessibility.Public ? "public" : "internal";
}
