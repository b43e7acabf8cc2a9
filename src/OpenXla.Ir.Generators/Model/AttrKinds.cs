using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenXla.Ir.Generators.Common;

namespace OpenXla.Ir.Generators.Model;

/// <summary>Which C# types an attribute property may have, and what stores them.</summary>
internal static class AttrKinds
{
    private static readonly Dictionary<string, string> Summaries = new()
    {
        ["IrAttribute"] = "any attribute",
        ["IntegerAttr"] = "arbitrary integer attribute",
        ["FloatAttr"] = "arbitrary float attribute",
        ["StringAttr"] = "string attribute",
        ["TypeAttr"] = "any type attribute",
        ["ArrayAttr"] = "array attribute",
        ["DictionaryAttr"] = "dictionary of named attribute values",
        ["SymbolRefAttr"] = "symbol reference attribute",
        ["ElementsAttr"] = "constant vector/tensor attribute",
        ["DenseElementsAttr"] = "constant vector/tensor attribute",
        ["AffineMapAttr"] = "AffineMap attribute",
        ["IntegerSetAttr"] = "IntegerSet attribute",
        ["UnitAttr"] = "unit attribute",
        ["DenseArrayAttr"] = "dense array attribute",
    };

    /// <summary>The kind for a property type without its question mark; null where there is none.</summary>
    public static (AttrKind Kind, string Storage, string Summary, EnumModel? Enum)? Of(ITypeSymbol type, bool hasDefault, bool isOptional)
    {
        if (type.TypeKind == TypeKind.Enum && EnumModelBuilder.Build((INamedTypeSymbol)type) is { } model)
            return model.Storage == 0 ? (AttrKind.Enum, model.AttrClass, model.Summary, model) : (AttrKind.IntegerEnum, Builtin("IntegerAttr"), model.Summary, model);
        if (type.DerivesFrom(Markers.IrAttribute)) return OfClass(type);
        if (type.DerivesFrom(Markers.IrType)) return (AttrKind.Type, Builtin("TypeAttr"), type.Name == "IrType" ? "any type attribute" : $"type attribute of {TypeClasses.Summary(type)}", null);
        if (type.FullName() == "OpenXla.Ir.Interfaces.SymbolVisibility") return (AttrKind.Visibility, Builtin("StringAttr"), "string attribute", null);
        return type.SpecialType switch
        {
            SpecialType.System_Boolean when hasDefault || isOptional => (AttrKind.Bool, Builtin("IntegerAttr"), "bool attribute", null),
            SpecialType.System_Boolean => (AttrKind.Unit, Builtin("UnitAttr"), "unit attribute", null),
            SpecialType.System_String => (AttrKind.String, Builtin("StringAttr"), "string attribute", null),
            SpecialType.System_Int32 => (AttrKind.Int32, Builtin("IntegerAttr"), "32-bit signless integer attribute", null),
            SpecialType.System_Int64 => (AttrKind.Int64, Builtin("IntegerAttr"), "64-bit signless integer attribute", null),
            SpecialType.System_Single => (AttrKind.Float32, Builtin("FloatAttr"), "32-bit float attribute", null),
            SpecialType.System_Double => (AttrKind.Float64, Builtin("FloatAttr"), "64-bit float attribute", null),
            _ => OfArray(type),
        };
    }

    private static (AttrKind Kind, string Storage, string Summary, EnumModel? Enum) OfClass(ITypeSymbol type)
    {
        bool stripped = TypeClasses.IsDialectDefined(type, Markers.AttrDef, "OpenXla.Ir.IAttributeDefinition");
        var summary = Summaries.TryGetValue(type.Name, out var known) ? known
            : type.Marker(Markers.AttrDef)?.NamedText("Summary") ?? (type.DocSummary().TrimEnd('.') is { Length: > 0 } doc ? doc : type.Name);
        return (stripped ? AttrKind.Stripped : AttrKind.Class, type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Code(), summary, null);
    }

    private static (AttrKind Kind, string Storage, string Summary, EnumModel? Enum)? OfArray(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeArguments.Length: 1 } array || array.FullName() != "OpenXla.Ir.EquatableArray") return null;
        return array.TypeArguments[0].SpecialType switch
        {
            SpecialType.System_Int64 => (AttrKind.Int64Array, Builtin("DenseArrayAttr"), "i64 dense array attribute", null),
            SpecialType.System_Int32 => (AttrKind.Int32Array, Builtin("DenseArrayAttr"), "i32 dense array attribute", null),
            SpecialType.System_Boolean => (AttrKind.BoolArray, Builtin("DenseArrayAttr"), "i1 dense array attribute", null),
            _ => null,
        };
    }

    /// <summary>A marker's constant as a C# expression.</summary>
    public static string? DefaultExpression(TypedConstant? constant, ITypeSymbol type)
    {
        if (constant is not { IsNull: false } value) return null;
        if (type.TypeKind == TypeKind.Enum) return value.Type?.TypeKind == TypeKind.Enum ? value.ToCSharpString() is var text && text.StartsWith("(", StringComparison.Ordinal) ? text : "global::" + text.Replace(" | ", " | global::") : null;
        if (value.Kind == TypedConstantKind.Array) return type is INamedTypeSymbol { TypeArguments.Length: 1 } array ? $"global::OpenXla.Ir.EquatableArray.Create<{array.TypeArguments[0].ToDisplayString()}>([{string.Join(", ", value.Values.Select(v => v.ToCSharpString()))}])" : null;
        return type.SpecialType switch
        {
            SpecialType.System_String => value.Value is string text ? Naming.Literal(text) : null,
            SpecialType.System_Boolean => value.Value is bool flag ? (flag ? "true" : "false") : null,
            SpecialType.System_Int64 or SpecialType.System_Int32 => value.Value is int or long ? Convert.ToString(value.Value, System.Globalization.CultureInfo.InvariantCulture) : null,
            SpecialType.System_Double => value.Value is int or double or float ? Convert.ToDouble(value.Value).ToString("R", System.Globalization.CultureInfo.InvariantCulture) + "d" : null,
            SpecialType.System_Single => value.Value is int or double or float ? Convert.ToSingle(value.Value).ToString("R", System.Globalization.CultureInfo.InvariantCulture) + "f" : null,
            _ => null,
        };
    }

    private static string Builtin(string name) => "global::" + Markers.Builtin + name;
}
