using System.Globalization;
using System.Text;
using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Dialects.Sdy;

/// <summary>Reads Shardy's attributes from bytecode, as the text that Shardy prints and reads.</summary>
/// <remarks>The codes and the order of the parts are those of Shardy's bytecode.td, which never change. Written, they are text, which every reader of bytecode takes.</remarks>
internal static class SdyEncodings
{
    /// <summary>Factors are called i, j, … z, z_1, z_2, …</summary>
    private const long FirstFactor = 'i', LetterFactors = 'z' - 'i' + 1;

    internal static IrAttribute Read(BytecodeDialectReader reader)
    {
        ulong code = reader.ReadVarInt();
        return code switch
        {
            0 => Make("manual_axes", $"{{{string.Join(", ", reader.ReadList(static r => r.ReadAttribute().ToString()))}}}"),
            1 => Make("mesh_axis", $"{Quoted(reader.ReadString())}={reader.ReadSignedVarInt()}"),
            2 => Make("mesh", $"<[{Parts(reader)}]{Numbers(reader, ", device_ids=[", "]")}>"),
            3 => Make("sub_axis_info", $"({reader.ReadSignedVarInt()}){reader.ReadSignedVarInt()}"),
            4 => Make("axis_ref", Quoted(reader.ReadString()) + (reader.ReadOptionalAttribute() is { } part ? ":" + Stripped(part) : "")),
            5 => Make("dimension_sharding", Dimension(Parts(reader), reader.ReadBoolean(), reader.ReadVarInt())),
            6 => Make("sharding", $"<{Mesh(reader.ReadAttribute())}, [{Parts(reader)}]{Axes(reader, "replicated=")}>"),
            7 or 16 => Make("sharding_per_value", $"<[{Parts(reader)}]>"),
            8 => Make("dim_mapping", string.Concat(reader.ReadList(static r => Factor(r.ReadSignedVarInt())))),
            9 => Make("tensor_mapping", $"[{Parts(reader)}]"),
            10 => Rule(reader),
            11 => Make("axis_ref_list", $"{{{Parts(reader)}}}"),
            12 => Make("list_of_axis_ref_lists", $"[{Parts(reader)}]"),
            13 => Make("all_to_all_param", $"{{{Parts(reader)}}}: {reader.ReadSignedVarInt()}->{reader.ReadSignedVarInt()}"),
            14 => Make("all_to_all_param_list", $"[{Parts(reader)}]"),
            15 => Make("sharding", $"<{Mesh(reader.ReadAttribute())}, [{Parts(reader)}]{Axes(reader, "replicated=")}{Axes(reader, "unreduced=")}>"),
            _ => throw new BytecodeException($"unknown sdy attribute code: {code}"),
        };
    }

    private static OpaqueAttr Make(string name, string body) => new(SdyDialect.Prefix, name + body);

    /// <summary>The text of an attribute without its name.</summary>
    private static string Stripped(IrAttribute attribute)
    {
        if (attribute is not OpaqueAttr { Dialect: SdyDialect.Prefix, Body: var body }) throw new BytecodeException($"{attribute} can't be a part of an attribute of sdy");
        int length = 0;
        while (length < body.Length && (char.IsAsciiLetter(body[length]) || body[length] == '_')) length++;
        // A factor is a letter itself.
        return body.StartsWith("dim_mapping", StringComparison.Ordinal) ? body["dim_mapping".Length..] : body[length..];
    }

    private static string Parts(BytecodeDialectReader reader) => string.Join(", ", reader.ReadList(static r => Stripped(r.ReadAttribute())));

    private static string Axes(BytecodeDialectReader reader, string name) => Parts(reader) is { Length: > 0 } axes ? $", {name}{{{axes}}}" : "";

    private static string Mesh(IrAttribute mesh) => mesh is OpaqueAttr ? "mesh" + Stripped(mesh) : mesh.ToString();

    private static string Dimension(string axes, bool isClosed, ulong priority)
    {
        var text = new StringBuilder("{").Append(axes);
        if (!isClosed) text.Append(axes.Length > 0 ? ", ?" : "?");
        text.Append('}');
        // The lowest bit says whether there is one.
        if ((priority & 1) != 0) text.Append('p').Append((priority >> 1).ToString(CultureInfo.InvariantCulture));
        return text.ToString();
    }

    private static OpaqueAttr Rule(BytecodeDialectReader reader)
    {
        var sizes = reader.ReadList(static r => r.ReadSignedVarInt());
        var text = new StringBuilder("<(").Append(Parts(reader)).Append(")->(").Append(Parts(reader)).Append(')');
        if (sizes.Length > 0) text.Append(" {").AppendJoin(", ", sizes.Select(static (size, i) => string.Create(CultureInfo.InvariantCulture, $"{Factor(i)}={size}"))).Append('}');
        foreach (var kind in (string[])["reduction", "need_replication", "permutation", "blocked_propagation"])
            if (reader.ReadList(static r => Factor(r.ReadSignedVarInt())) is { Length: > 0 } factors) text.Append(' ').Append(kind).Append("={").AppendJoin(", ", factors).Append('}');
        if (reader.ReadBoolean()) text.Append(", custom");
        return Make("op_sharding_rule", text.Append('>').ToString());
    }

    private static string Numbers(BytecodeDialectReader reader, string before, string after)
    {
        var numbers = reader.ReadList(static r => r.ReadSignedVarInt());
        return numbers.Length == 0 ? "" : before + string.Join(", ", numbers.Select(static n => n.ToString(CultureInfo.InvariantCulture))) + after;
    }

    private static string Factor(long index) => index < LetterFactors ? ((char)(FirstFactor + index)).ToString() : string.Create(CultureInfo.InvariantCulture, $"z_{index - LetterFactors + 1}");

    private static string Quoted(string text) => new StringAttr(text).ToString();
}
