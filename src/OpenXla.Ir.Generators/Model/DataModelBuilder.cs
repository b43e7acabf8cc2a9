using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using OpenXla.Ir.Generators.Analyzers;
using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Model;

/// <summary>Reads a record with <c>[TypeDef]</c> or <c>[AttrDef]</c>.</summary>
internal static class DataModelBuilder
{
    public static DataModel? Build(INamedTypeSymbol type, AttributeData marker, Compilation compilation, ProblemSink? sink = null)
    {
        bool isType = marker.AttributeClass?.FullName() == Markers.TypeDef;
        var baseName = isType ? Markers.IrType : Markers.IrAttribute;
        var declaration = type.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<RecordDeclarationSyntax>().FirstOrDefault();
        if (declaration is null || !declaration.Modifiers.Any(m => m.ValueText == "partial") || !type.IsSealed || type.ContainingType is not null || type.IsGenericType || !type.DerivesFrom(baseName))
        {
            sink?.Invoke(Rules.Shape, type.AuthoredPlace(), type.Name, $"a sealed partial record derived from {(isType ? "IrType" : "IrAttribute")}, not nested and not generic");
            return null;
        }
        var parameters = new List<ParamModel>();
        foreach (var parameter in PrimaryParameters(type))
            if (ReadParameter(parameter, sink) is { } model) parameters.Add(model);
        return new DataModel(
            isType,
            type.NamespaceName(),
            type.Name,
            marker.Text() ?? "",
            marker.NamedText("Syntax"),
            new(parameters),
            new(type.GetMembers().Where(m => !m.IsImplicitlyDeclared && m.IsAuthored()).Select(m => m.Name).Distinct()),
            new(Directives(type, marker)),
            OpModelBuilder.SeesInternals(compilation));
    }

    private static IEnumerable<IParameterSymbol> PrimaryParameters(INamedTypeSymbol type) => type.InstanceConstructors
        .FirstOrDefault(c => c.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is RecordDeclarationSyntax))?.Parameters ?? Enumerable.Empty<IParameterSymbol>();

    private static ParamModel? ReadParameter(IParameterSymbol parameter, ProblemSink? sink)
    {
        var type = parameter.Type;
        bool isNullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        if (TypeOf(type) is not { } kind)
        {
            sink?.Invoke(Rules.PropertyType, parameter.AuthoredPlace(), parameter.Name, "a parameter", parameter.Type.ToDisplayString(),
                "int, long, uint, ulong, bool, string, types, attributes, enums with [EnumDef], Shape, AffineMap and EquatableArray of those are");
            return null;
        }
        return new ParamModel(parameter.Name, parameter.Marker(Markers.Param)?.Text() ?? Naming.Camel(parameter.Name), kind, isNullable, type.IsValueType, Default(parameter, type));
    }

    private static string? Default(IParameterSymbol parameter, ITypeSymbol type)
    {
        if (!parameter.HasExplicitDefaultValue) return null;
        var value = parameter.ExplicitDefaultValue;
        if (value is null) return type.IsValueType && parameter.Type.NullableAnnotation != NullableAnnotation.Annotated ? "default" : "null";
        if (type.TypeKind == TypeKind.Enum) return $"({type.Code()})({Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)})";
        return value switch
        {
            string text => Naming.Literal(text),
            bool flag => flag ? "true" : "false",
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private static ParamType? TypeOf(ITypeSymbol type)
    {
        var name = type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Code();
        if (type.TypeKind == TypeKind.Enum && EnumModelBuilder.Build((INamedTypeSymbol)type) is { } model) return new(ParamKind.Enum, name, null, model);
        if (type.DerivesFrom(Markers.IrType))
            return new(TypeClasses.IsDialectDefined(type, Markers.TypeDef, "OpenXla.Ir.ITypeDefinition") ? ParamKind.StrippedType : ParamKind.Type, name, null, null);
        if (type.DerivesFrom(Markers.IrAttribute))
            return new(TypeClasses.IsDialectDefined(type, Markers.AttrDef, "OpenXla.Ir.IAttributeDefinition") ? ParamKind.StrippedAttribute : ParamKind.Attribute, name, null, null);
        if (type.FullName() == "OpenXla.Ir.Affine.AffineMap") return new(ParamKind.AffineMap, name, null, null);
        if (type.TypeKind == TypeKind.Interface && type.Implements(Markers.AttributeKind)) return new(ParamKind.AttributeKind, name, null, null);
        if (type.FullName() == "OpenXla.Ir.Shape") return new(ParamKind.Shape, name, null, null);
        if (type is INamedTypeSymbol { TypeArguments.Length: 1 } list && list.FullName() == "OpenXla.Ir.EquatableArray")
            return TypeOf(list.TypeArguments[0]) is { Kind: not (ParamKind.List or ParamKind.Shape) } element ? new(ParamKind.List, name, element, null) : null;
        ParamKind? kind = type.SpecialType switch
        {
            SpecialType.System_Int32 => ParamKind.Int32,
            SpecialType.System_Int64 => ParamKind.Int64,
            SpecialType.System_UInt32 => ParamKind.UInt32,
            SpecialType.System_UInt64 => ParamKind.UInt64,
            SpecialType.System_Boolean => ParamKind.Boolean,
            SpecialType.System_String => ParamKind.String,
            _ => null,
        };
        return kind is { } known ? new(known, name, null, null) : null;
    }

    private static IEnumerable<DirectiveMethod> Directives(INamedTypeSymbol type, AttributeData marker)
    {
        var homes = new List<INamedTypeSymbol> { type };
        if (marker.Named("CustomDirectives")?.Value is INamedTypeSymbol listed) homes.Add(listed);
        return homes.SelectMany(h => h.GetMembers().OfType<IMethodSymbol>()
            .Where(m => m.IsStatic && (m.Name.StartsWith("Parse", StringComparison.Ordinal) || m.Name.StartsWith("Print", StringComparison.Ordinal)))
            .Select(m => new DirectiveMethod(m.Name, h.Code())));
    }
}
