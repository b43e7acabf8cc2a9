using Microsoft.CodeAnalysis;

namespace OpenXla.Ir.Generators.Model;

/// <summary>Classes of types as <c>Value&lt;T&gt;</c> states them.</summary>
internal static class TypeClasses
{
    private static readonly Dictionary<string, string> Summaries = new()
    {
        ["IrType"] = "any type",
        ["TensorType"] = "ranked tensor of any type values",
        ["UnrankedTensorType"] = "unranked.tensor of any type values",
        ["VectorType"] = "vector of any type values",
        ["MemRefType"] = "memref of any type values",
        ["UnrankedMemRefType"] = "unranked.memref of any type values",
        ["ShapedType"] = "shaped of any type values",
        ["IntegerType"] = "integer",
        ["FloatType"] = "floating-point",
        ["IndexType"] = "index",
        ["ComplexType"] = "complex-type",
        ["FunctionType"] = "function type",
        ["TupleType"] = "nested tuple with any combination of any type values",
        ["NoneType"] = "none type",
    };

    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["TensorType"] = "builtin.tensor",
        ["UnrankedTensorType"] = "builtin.unranked_tensor",
        ["VectorType"] = "builtin.vector",
        ["MemRefType"] = "builtin.memref",
        ["UnrankedMemRefType"] = "builtin.unranked_memref",
        ["IntegerType"] = "builtin.integer",
        ["ComplexType"] = "builtin.complex",
        ["FunctionType"] = "builtin.function",
        ["TupleType"] = "builtin.tuple",
    };

    public static TypeClass Of(ITypeSymbol type) =>
        new(type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Code(), Summary(type), IsDialectDefined(type, Markers.TypeDef, "OpenXla.Ir.ITypeDefinition"), Keyword(type));

    private static string? Keyword(ITypeSymbol type) =>
        type.FullName().StartsWith(Markers.Builtin, StringComparison.Ordinal) && Keywords.TryGetValue(type.Name, out var known) ? known : null;

    public static string Summary(ITypeSymbol type)
    {
        if (type.FullName().StartsWith(Markers.Builtin, StringComparison.Ordinal) || type.FullName() == Markers.IrType)
            return Summaries.TryGetValue(type.Name, out var known) ? known : type.Name;
        if (type.Marker(Markers.TypeDef) is { } marker && marker.NamedText("Summary") is { } summary) return summary;
        return type.DocSummary().TrimEnd('.') is { Length: > 0 } doc ? doc : type.Name;
    }

    /// <summary>Whether a dialect gives the class its text: then syntaxes print the parameters alone.</summary>
    public static bool IsDialectDefined(ITypeSymbol type, string marker, string definition) =>
        type.Marker(marker) is not null || type.Implements(definition);
}
