using OpenXla.Ir.Generators.Common;
using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Writes <c>Sample</c>: a type or attribute with parameters of someone's choice.</summary>
internal static class SampleEmitter
{
    public static void Emit(DataModel data, CodeWriter code)
    {
        if (data.IsHandWritten("Sample")) return;
        code.Blank();
        var header = $"static {data.ClassName}? I{(data.IsType ? "Type" : "Attribute")}Definition<{data.ClassName}>.Sample(ParameterSource source)";
        if (data.Parameters.Count == 0)
        {
            code.Line($"{header} => Instance;");
            return;
        }
        var made = $"new {data.ClassName}({string.Join(", ", data.Parameters.Select(Choose))})";
        if (!data.IsHandWritten("Invalid"))
        {
            code.Line($"{header} => {made};");
            return;
        }
        code.Open(header);
        code.Line($"var sample = {made};");
        code.Line("return sample.Invalid() is null ? sample : null;");
        code.Close();
    }

    private static string Choose(ParamModel parameter)
    {
        var value = Choose(parameter.Type, "source");
        if (!parameter.MayBeAbsent) return value;
        var absent = parameter.Default is { } given && given is not ("null" or "default") ? given : $"default({parameter.LocalType})";
        return $"source.IsAbsent() ? {absent} : {value}";
    }

    private static string Choose(ParamType type, string source) => type.Kind switch
    {
        ParamKind.Int32 => $"(int){source}.Integer(32, true)",
        ParamKind.Int64 => $"{source}.Integer(64, true)",
        ParamKind.UInt32 => $"(uint){source}.Integer(32, false)",
        ParamKind.UInt64 => $"(ulong){source}.Integer(64, false)",
        ParamKind.Boolean => $"{source}.Boolean()",
        ParamKind.String => $"{source}.Text()",
        ParamKind.Enum => $"{source}.Case({type.Enum!.TextClass}.All)",
        ParamKind.Shape => $"{source}.Extents()",
        ParamKind.AffineMap => $"{source}.Map()",
        ParamKind.List => $"{source}.List(static s => {Choose(type.Element!, "s")})",
        ParamKind.Type or ParamKind.StrippedType => $"{source}.TypeOf<{type.FullName}>()",
        _ => $"{source}.AttributeOf<{type.FullName}>()",
    };
}
