using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>C# for parameters of types and attributes: from text and back, comparison, parts.</summary>
internal static class ParamCode
{
    public static string Parse(ParamType type, string parser, bool isQualified) => type.Kind switch
    {
        ParamKind.Int32 => $"DataSyntax.ParseInt32({parser})",
        ParamKind.Int64 => $"{parser}.ParseInt64()",
        ParamKind.UInt32 => $"DataSyntax.ParseUInt32({parser})",
        ParamKind.UInt64 => $"DataSyntax.ParseUInt64({parser})",
        ParamKind.AttributeKind => $"DataSyntax.ParseKind<{type.FullName}>({parser})",
        ParamKind.Boolean => $"DataSyntax.ParseBoolean({parser})",
        ParamKind.String => $"{parser}.ParseString()",
        ParamKind.Enum => $"{type.Enum!.TextClass}.Parse({parser})",
        ParamKind.Shape => $"DataSyntax.ParseShape({parser})",
        ParamKind.AffineMap => $"{parser}.ParseAffineMap()",
        ParamKind.List => $"DataSyntax.ParseList({parser}, static p => {Parse(type.Element!, "p", isQualified)})",
        ParamKind.StrippedType when !isQualified => $"OpSyntax.ParseStrippedType<{type.FullName}>({parser})",
        ParamKind.Type or ParamKind.StrippedType => type.FullName == "global::OpenXla.Ir.IrType" ? $"{parser}.ParseType()" : $"{parser}.ParseType<{type.FullName}>({Naming.Literal(Short(type.FullName))})",
        ParamKind.StrippedAttribute when !isQualified => $"OpSyntax.ParseStripped<{type.FullName}>({parser})",
        _ => type.FullName == "global::OpenXla.Ir.IrAttribute" ? $"{parser}.ParseAttribute()" : $"{parser}.ParseAttribute<{type.FullName}>()",
    };

    /// <summary>As <see cref="Parse"/>, null where no such thing is next.</summary>
    public static string TryParse(ParamType type) => type.Kind switch
    {
        ParamKind.Int32 => "DataSyntax.TryParseInt32(parser)",
        ParamKind.Int64 => "DataSyntax.TryParseInt64(parser)",
        ParamKind.UInt32 => "DataSyntax.TryParseUInt32(parser)",
        ParamKind.UInt64 => "DataSyntax.TryParseUInt64(parser)",
        ParamKind.AttributeKind => $"DataSyntax.TryParseKind<{type.FullName}>(parser)",
        ParamKind.Boolean => "DataSyntax.TryParseBoolean(parser)",
        ParamKind.String => "parser.TryParseString()",
        ParamKind.Enum => $"{type.Enum!.TextClass}.TryParse(parser)",
        ParamKind.Type when type.FullName == "global::OpenXla.Ir.IrType" => "parser.TryParseType()",
        ParamKind.Attribute when type.FullName == "global::OpenXla.Ir.IrAttribute" => "parser.TryParseAttribute()",
        ParamKind.Attribute or ParamKind.StrippedAttribute => $"OpSyntax.TryParse<{type.FullName}>(parser, null)",
        ParamKind.Type or ParamKind.StrippedType => $"(OpSyntax.NextIsType(parser) ? parser.ParseType<{type.FullName}>({Naming.Literal(Short(type.FullName))}) : null)",
        _ => $"({type.FullName}?){Parse(type, "parser", false)}",
    };

    /// <summary>A call that prints a value.</summary>
    public static string Print(ParamType type, string printer, string value, bool isQualified) => type.Kind switch
    {
        ParamKind.Int32 or ParamKind.Int64 or ParamKind.UInt32 or ParamKind.UInt64 => $"{printer}.Write({value})",
        ParamKind.Boolean => $"{printer}.Write({value} ? \"true\"u8 : \"false\"u8)",
        ParamKind.String => $"{printer}.PrintString({value})",
        ParamKind.Enum => $"{printer}.{type.Enum!.WriteMethod}({type.Enum.TextClass}.Keyword({value}))",
        ParamKind.AttributeKind => $"{printer}.PrintAttribute((IrAttribute){value})",
        ParamKind.Shape => $"DataSyntax.PrintShape({printer}, {value})",
        ParamKind.AffineMap => $"{printer}.Write({value}.ToString())",
        ParamKind.List => $"DataSyntax.PrintList({printer}, {value}, static (p, item) => {Print(type.Element!, "p", "item", isQualified)})",
        ParamKind.StrippedType when !isQualified => $"{printer}.PrintTypeOfKnownClass({value})",
        ParamKind.Type or ParamKind.StrippedType => $"{printer}.PrintType({value})",
        ParamKind.StrippedAttribute when !isQualified => $"{printer}.PrintStrippedAttribute({value})",
        _ => $"{printer}.PrintAttribute({value})",
    };

    /// <summary>A condition that two values are equal.</summary>
    public static string AreEqual(ParamModel parameter, string left, string right) => parameter.Type.Kind switch
    {
        ParamKind.Type or ParamKind.StrippedType or ParamKind.Attribute or ParamKind.StrippedAttribute or ParamKind.AffineMap or ParamKind.AttributeKind => $"Equals({left}, {right})",
        ParamKind.Shape or ParamKind.List when parameter.IsNullable => $"Equals({left}, {right})",
        _ => $"{left} == {right}",
    };

    /// <summary>A statement that shows the types or attributes in a parameter to a visitor; null where it holds none.</summary>
    public static string? Visit(ParamModel parameter)
    {
        var element = parameter.Type.Element ?? parameter.Type;
        var visitor = element.Kind switch
        {
            ParamKind.Type or ParamKind.StrippedType => "onType",
            ParamKind.Attribute or ParamKind.StrippedAttribute or ParamKind.AttributeKind => "onAttribute",
            _ => null,
        };
        if (visitor is null) return null;
        var cast = element.Kind == ParamKind.AttributeKind ? "(IrAttribute)" : "";
        if (parameter.Type.Kind == ParamKind.List) return $"foreach (var item in {parameter.Property}{(parameter.IsNullable ? " ?? default" : "")}) {visitor}({cast}item);";
        return $"{(parameter.IsNullable ? $"if ({parameter.Property} is not null) " : "")}{visitor}({cast}{parameter.Property});";
    }

    private static string Short(string fullName) => fullName.Substring(fullName.LastIndexOf('.') + 1);
}
