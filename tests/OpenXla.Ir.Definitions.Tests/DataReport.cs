using System.Reflection;
using System.Text.Json;

namespace OpenXla.Ir.Definitions.Tests;

/// <summary>Where our types and attributes of a dialect are not upstream's.</summary>
internal static class DataReport
{
    /// <summary>Those whose text does not name the parameters, and where ours are others.</summary>
    private static readonly Dictionary<string, string> OtherParameters = new(StringComparer.Ordinal)
    {
        ["complex.number"] = "the parts are bits with their format, and the type follows from it",
        ["dlti.dl_entry"] = "the key is a type or a name: two parameters, of which one is absent",
        ["gpu.object"] = "the object's code is called so",
        ["llvm.array"] = "the count comes first, as in the text",
        ["llvm.func"] = "named as in function types",
        ["llvm.struct"] = "named and literal structs are two kinds of one class",
        ["llvm.target"] = "named as what they are",
    };

    internal static IEnumerable<string> Compare(JsonElement records, string dialect, Assembly ours)
    {
        foreach (var kind in new[] { "TypeDef", "AttrDef" })
        {
            var classes = ClassesOf(ours, kind == "TypeDef" ? typeof(ITypeDefinition<>) : typeof(IAttributeDefinition<>), kind == "TypeDef" ? "TypeName" : "AttributeName");
            foreach (var record in TableGen.InstancesOf(records, kind))
            {
                if (record.GetProperty("mnemonic").ValueKind != JsonValueKind.String || NameOfDialect(records, record) != dialect) continue;
                var keyword = $"{dialect}.{record.GetProperty("mnemonic").GetString()}";
                if (!classes.TryGetValue(keyword, out var found)) yield return $"{kind} {keyword} is missing";
                else if (!found.IsEnum && !OtherParameters.ContainsKey(keyword) && Parameters(record) is var theirs && !Same(theirs, found))
                    yield return $"{kind} {keyword} has the parameters ({string.Join(", ", found.Parameters)}), not ({string.Join(", ", theirs)})";
            }
        }
    }

    /// <param name="IsEnum">One value of an enum, which the report on enums compares.</param>
    /// <param name="IsOrdered">Whether the order of the parameters is that of the text.</param>
    /// <param name="Parameters">The names.</param>
    private sealed record OurClass(bool IsEnum, bool IsOrdered, string[] Parameters);

    private static Dictionary<string, OurClass> ClassesOf(Assembly assembly, Type definition, string nameProperty)
    {
        var classes = new Dictionary<string, OurClass>(StringComparer.Ordinal);
        foreach (var type in assembly.GetTypes())
        {
            if (type.IsAbstract || !type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition)) continue;
            if (type.GetProperty(nameProperty, BindingFlags.Static | BindingFlags.Public)?.GetValue(null) is not string name) continue;
            var parameters = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Select(static c => c.GetParameters())
                .Where(p => p.Length != 1 || p[0].ParameterType != type)
                .MaxBy(static p => p.Length) ?? [];
            var syntax = type.GetCustomAttribute<AttrDefAttribute>()?.Syntax ?? type.GetCustomAttribute<TypeDefAttribute>()?.Syntax ?? "";
            classes[name] = new OurClass(parameters is [{ ParameterType.IsEnum: true }], !syntax.Contains('$', StringComparison.Ordinal), [.. parameters.Select(static p => p.GetCustomAttribute<ParamAttribute>()?.Name ?? p.Name!)]);
        }
        return classes;
    }

    private static string NameOfDialect(JsonElement records, JsonElement record) =>
        records.GetProperty(record.GetProperty("dialect").GetProperty("def").GetString()!).GetProperty("name").GetString()!;

    private static string[] Parameters(JsonElement record) => [.. record.GetProperty("parameters").GetProperty("args").EnumerateArray().Select(static p => p[1].GetString() ?? "")];

    private static bool Same(string[] theirs, OurClass ours) => ours.IsOrdered
        ? theirs.Select(Plain).SequenceEqual(ours.Parameters.Select(Plain))
        : theirs.Select(Plain).ToHashSet().SetEquals(ours.Parameters.Select(Plain));

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
