using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>C# for attribute properties: from the stored attribute to the property's type and back, to text and back.</summary>
internal static class AttrCode
{
    /// <summary>The field that holds the default as an attribute.</summary>
    public static string DefaultField(AttrMember attribute) => $"{attribute.Property}Default";

    /// <summary>The property's value from the field; where that is absent, the default or null.</summary>
    public static string Read(AttrMember attribute)
    {
        var field = attribute.Field;
        var otherwise = attribute.Default ?? (attribute.IsOptional ? "null" : null);
        return attribute.Kind switch
        {
            AttrKind.Unit => $"{field} is not null",
            AttrKind.Visibility => $"OpSyntax.VisibilityOf({field})",
            AttrKind.Class or AttrKind.Stripped => attribute.IsOptional ? $"({attribute.Storage}?){field}" : $"({attribute.Storage}){field}!",
            _ when otherwise is null => Unwrap(attribute, $"(({attribute.Storage}){field}!)"),
            _ => $"{field} is {attribute.Storage} stored ? {Unwrap(attribute, "stored")} : {otherwise}",
        };
    }

    private static string Unwrap(AttrMember attribute, string stored) => attribute.Kind switch
    {
        AttrKind.Enum or AttrKind.String => stored + ".Value",
        AttrKind.Type => attribute.ValueType == "global::OpenXla.Ir.IrType" ? stored + ".Value" : $"({attribute.ValueType}){stored}.Value",
        AttrKind.IntegerEnum => $"({attribute.ValueType}){stored}.Int64",
        AttrKind.Bool => stored + ".Boolean",
        AttrKind.Int64 => stored + ".Int64",
        AttrKind.Int32 => $"(int){stored}.Int64",
        AttrKind.Float64 => stored + ".ToDouble()",
        AttrKind.Float32 => $"(float){stored}.ToDouble()",
        AttrKind.Int64Array => $"Segments.Int64s({stored})",
        AttrKind.Int32Array => $"Segments.Int32s({stored})",
        AttrKind.BoolArray => $"Segments.Booleans({stored})",
        _ => stored,
    };

    /// <summary>The attribute for a value of the property's type.</summary>
    public static string Store(AttrMember attribute, string value)
    {
        if (attribute.Kind == AttrKind.Unit) return $"{value} ? UnitAttr.Instance : null";
        if (attribute.Kind == AttrKind.Visibility) return $"OpSyntax.AttributeOf({value})";
        if (attribute.Kind is AttrKind.Class or AttrKind.Stripped) return value;
        return attribute.IsOptional ? $"{value} is {{ }} given ? {Wrap(attribute, "given")} : null" : Wrap(attribute, value);
    }

    /// <summary>As <see cref="Store"/>, for a value that is there.</summary>
    public static string Wrap(AttrMember attribute, string value) => attribute.Kind switch
    {
        AttrKind.Enum => $"{attribute.Storage}.Of({value})",
        AttrKind.IntegerEnum => $"{attribute.Enum!.TextClass}.ToAttribute({value})",
        AttrKind.Unit => $"{value} ? UnitAttr.Instance : null",
        AttrKind.Bool => $"IntegerAttr.Of({value})",
        AttrKind.String => $"new StringAttr({value})",
        AttrKind.Visibility => $"OpSyntax.AttributeOf({value})",
        AttrKind.Int32 => $"IntegerAttr.I32({value})",
        AttrKind.Int64 => $"IntegerAttr.I64({value})",
        AttrKind.Float32 => $"new FloatAttr({value}, FloatType.F32)",
        AttrKind.Float64 => $"new FloatAttr({value}, FloatType.F64)",
        AttrKind.Type => $"new TypeAttr({value})",
        AttrKind.Int64Array => $"DenseArrayAttr.I64({value}.Span)",
        AttrKind.Int32Array => $"DenseArrayAttr.I32({value}.Span)",
        AttrKind.BoolArray => $"DenseArrayAttr.Bool({value}.Span)",
        _ => value,
    };

    /// <summary>A condition that the stored attribute, if any, is of the right kind; null where a constraint class decides alone.</summary>
    public static string Check(AttrMember attribute) => Check(attribute, attribute.Field);

    /// <inheritdoc cref="Check(AttrMember)"/>
    public static string Check(AttrMember attribute, string field)
    {
        var pattern = attribute.Kind switch
        {
            AttrKind.IntegerEnum => null,
            AttrKind.Int32 => "IntegerAttr { Type: IntegerType { Width: 32, IsSignless: true } }",
            AttrKind.Int64 => "IntegerAttr { Type: IntegerType { Width: 64, IsSignless: true } }",
            AttrKind.Bool => "IntegerAttr { Type: IntegerType { Width: 1, IsSignless: true } }",
            AttrKind.Float32 => "FloatAttr { Type.Width: 32 }",
            AttrKind.Float64 => "FloatAttr { Type.Width: 64 }",
            AttrKind.Int32Array => "DenseArrayAttr { ElementType: IntegerType { Width: 32, IsSignless: true } }",
            AttrKind.Int64Array => "DenseArrayAttr { ElementType: IntegerType { Width: 64, IsSignless: true } }",
            AttrKind.BoolArray => "DenseArrayAttr { ElementType: IntegerType { Width: 1, IsSignless: true } }",
            AttrKind.Type when attribute.ValueType != "global::OpenXla.Ir.IrType" => $"TypeAttr {{ Value: {attribute.ValueType} }}",
            _ => attribute.Storage,
        };
        return pattern is null ? $"{field} is null || {attribute.Enum!.TextClass}.IsValue({field})" : $"{field} is null or {pattern}";
    }

    /// <summary>Constraints that upstream has a class of attributes for.</summary>
    private static readonly HashSet<string> Classes = [.. new[] { "FlatSymbolRef", "BoolAttr", "DenseI64ArrayAttr", "TypedAttr" }];

    /// <summary>A condition that a given attribute is of the class that the op keeps; null where it may be any.</summary>
    public static string? HoldsClass(AttrMember attribute, string value)
    {
        if (attribute.IsNative) return null;
        if (attribute.Constraint is { } constraint && Classes.Contains(constraint.Substring(constraint.LastIndexOf('.') + 1))) return $"{constraint}.IsSatisfiedBy({value})";
        return attribute.Kind switch
        {
            AttrKind.IntegerEnum => $"{attribute.Enum!.TextClass}.IsValue({value})",
            AttrKind.Bool => $"{value} is IntegerAttr {{ Type: IntegerType {{ Width: 1, IsSignless: true }} }}",
            AttrKind.Int32Array => $"{value} is DenseArrayAttr {{ ElementType: IntegerType {{ Width: 32 }} }}",
            AttrKind.Int64Array => $"{value} is DenseArrayAttr {{ ElementType: IntegerType {{ Width: 64 }} }}",
            AttrKind.BoolArray => $"{value} is DenseArrayAttr {{ ElementType: IntegerType {{ Width: 1 }} }}",
            _ when attribute.Storage == "global::OpenXla.Ir.IrAttribute" => null,
            _ => $"{value} is {attribute.Storage}",
        };
    }

    /// <summary>Attributes without a type of their own: where one is asked for, nothing reads a type behind it, and a number is refused.</summary>
    private static readonly HashSet<string> Untyped =
        [.. new[] { "StringAttr", "ArrayAttr", "DictionaryAttr", "SymbolRefAttr" }.Select(name => "global::" + Markers.Builtin + name)];

    /// <summary>Statement parts that read the attribute from a custom form.</summary>
    public static string Parse(AttrMember attribute, bool isQualified)
    {
        if (isQualified) return $"parser.ParseAttribute<{attribute.Storage}>()";
        if (attribute.IsTyped) return $"parser.ParseAttribute<{attribute.Storage}>(\"\", {attribute.Constraint}.ValueType)";
        return attribute.Kind switch
        {
            AttrKind.Stripped or AttrKind.Enum => $"OpSyntax.ParseStripped<{attribute.Storage}>(parser)",
            AttrKind.IntegerEnum => $"{attribute.Enum!.TextClass}.ParseAttribute(parser, {Naming.Literal(attribute.Name)})",
            AttrKind.String when attribute.IsSymbolName => "new StringAttr(parser.ParseSymbolName())",
            AttrKind.String => "parser.ParseAttribute<StringAttr>(\"\", NoneType.Instance)",
            AttrKind.Type => "new TypeAttr(parser.ParseType())",
            _ when ElementType(attribute) is { } element => $"OpSyntax.ParseArray(parser, {element})",
            _ when FixedType(attribute) is { } type => $"parser.ParseAttribute<{attribute.Storage}>(\"\", {type})",
            _ when attribute.Storage == "global::OpenXla.Ir.IrAttribute" => "parser.ParseAttribute()",
            _ => $"parser.ParseAttribute<{attribute.Storage}>()",
        };
    }

    /// <summary>As <see cref="Parse"/>, null where no such attribute is next.</summary>
    public static string TryParse(AttrMember attribute)
    {
        if (attribute.IsTyped) return $"OpSyntax.TryParse<{attribute.Storage}>(parser, {attribute.Constraint}.ValueType)";
        return attribute.Kind switch
        {
            AttrKind.Enum => $"{attribute.Storage}.TryParse(parser)",
            AttrKind.IntegerEnum => $"{attribute.Enum!.TextClass}.TryParseAttribute(parser)",
            AttrKind.String when attribute.IsSymbolName => "parser.TryParseSymbolName() is { } symbol ? new StringAttr(symbol) : null",
            AttrKind.String => "parser.TryParseString() is { } text ? new StringAttr(text) : null",
            AttrKind.Type => "parser.TryParseType() is { } type ? new TypeAttr(type) : null",
            _ when ElementType(attribute) is { } element => $"parser.NextIs(\"[\"u8) ? OpSyntax.ParseArray(parser, {element}) : null",
            _ => $"OpSyntax.TryParse<{attribute.Storage}>(parser, {FixedType(attribute) ?? "null"})",
        };
    }

    /// <summary>A statement that prints the attribute in a custom form.</summary>
    public static string Print(AttrMember attribute, bool isQualified)
    {
        var field = attribute.Field + "!";
        if (isQualified) return $"printer.PrintAttribute({field});";
        if (attribute.IsTyped || FixedType(attribute) is not null) return $"printer.PrintAttributeWithoutType({field});";
        return attribute.Kind switch
        {
            AttrKind.Stripped or AttrKind.Enum => $"printer.PrintStrippedAttribute({field});",
            AttrKind.IntegerEnum => $"printer.PrintKeywordOrString({attribute.Enum!.TextClass}.Keyword(({attribute.ValueType})((IntegerAttr){field}).Int64));",
            AttrKind.String when attribute.IsSymbolName => $"printer.PrintSymbolName(((StringAttr){field}).Value);",
            AttrKind.String => $"printer.PrintAttributeWithoutType({field});",
            _ when ElementType(attribute) is not null => $"OpSyntax.PrintArray(printer, {field});",
            _ => $"printer.PrintAttribute({field});",
        };
    }

    private static string? FixedType(AttrMember attribute) => attribute.Kind switch
    {
        AttrKind.Bool => "IntegerType.I1",
        AttrKind.Int32 => "IntegerType.I32",
        AttrKind.Int64 => "IntegerType.I64",
        AttrKind.Float32 => "FloatType.F32",
        AttrKind.Float64 => "FloatType.F64",
        AttrKind.Class when Untyped.Contains(attribute.Storage) => "NoneType.Instance",
        _ => null,
    };

    private static string? ElementType(AttrMember attribute) => attribute.Kind switch
    {
        AttrKind.BoolArray => "IntegerType.I1",
        AttrKind.Int32Array => "IntegerType.I32",
        AttrKind.Int64Array => "IntegerType.I64",
        _ => null,
    };
}
