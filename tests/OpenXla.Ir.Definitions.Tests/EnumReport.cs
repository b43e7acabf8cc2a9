using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace OpenXla.Ir.Definitions.Tests;

/// <summary>Where our enums of a dialect are not upstream's.</summary>
internal static class EnumReport
{
    /// <summary>Upstream's enums that stand in no text and no file, and why.</summary>
    private static readonly Dictionary<string, string> Unneeded = new(StringComparer.Ordinal)
    {
        ["complex.ComplexRangeFlags"] = "an option of conversions",
        ["linalg.ElementwiseArityGroup"] = "counts the operands of an elementwise kind; our kinds tell them themselves",
        ["linalg.ElementwiseCaseLimits"] = "where the kinds of one arity end",
        ["llvm.GEPNoWrapFlags"] = "the property is an integer whose words the syntax of llvm.getelementptr knows",
    };

    /// <summary>Enums of ours that have a longer name than upstream's.</summary>
    private static readonly Dictionary<string, string> OurNames = new(StringComparer.Ordinal)
    {
        ["llvm.AtomicBinOp"] = "AtomicBinaryKind",
        ["llvm.CConv"] = "CallingConvention",
        ["llvm.Comdat"] = "ComdatKind",
        ["llvm.FastmathFlags"] = "FastMathFlags",
        ["llvm.ModFlagBehavior"] = "ModuleFlagBehavior",
        ["llvm.ProfileSummaryFormatKind"] = "ProfileSummaryFormat",
        ["llvm.UWTableKind"] = "UnwindTableKind",
    };

    /// <summary>Cases that are other than upstream's on purpose, and why.</summary>
    private static readonly Dictionary<string, string> OtherCases = new(StringComparer.Ordinal)
    {
        ["DISubprogramFlags ()"] = "no flags have a name in C#, and no word in the text",
        ["DIFlags ()"] = "no flags have a name in C#, and no word in the text",
        ["RoundingMode (invalid)"] = "upstream reads the word and its verifier refuses the value",
    };

    internal static IEnumerable<string> Compare(JsonElement records, string dialect, Assembly ours)
    {
        var known = ours.GetTypes().Where(static t => t.GetCustomAttribute<EnumDefAttribute>() is not null).ToDictionary(static t => t.Name, StringComparer.Ordinal);
        foreach (var record in TableGen.InstancesOf(records, "EnumInfo"))
        {
            var name = record.GetProperty("className").GetString()!;
            if (DialectOf(record.GetProperty("cppNamespace").GetString()!) != dialect || Unneeded.ContainsKey($"{dialect}.{name}")) continue;
            if (!known.TryGetValue(OurNames.GetValueOrDefault($"{dialect}.{name}", name), out var found))
            {
                yield return $"enum {name} is missing";
                continue;
            }
            var (theirs, mine) = (Upstream(records, record), Ours(found));
            foreach (var missing in theirs.Except(mine).Where(c => !OtherCases.ContainsKey($"{name} ({c.Keyword})"))) yield return $"enum {name}: case {missing} is missing";
            foreach (var other in mine.Except(theirs).Where(c => !OtherCases.ContainsKey($"{name} ({c.Keyword})"))) yield return $"enum {name}: case {other} is not upstream's";
        }
    }

    private static string DialectOf(string cppNamespace) => cppNamespace.Split("::", StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["mlir", "utils", ..] => "linalg",
        ["mlir", var name, ..] => name.ToLowerInvariant(),
        _ => "",
    };

    private static HashSet<(string Keyword, ulong Value)> Upstream(JsonElement records, JsonElement record) =>
        [.. record.GetProperty("enumerants").EnumerateArray()
            .Select(e => records.GetProperty(e.GetProperty("def").GetString()!))
            .Select(static e => (e.GetProperty("str").GetString()!, (ulong)e.GetProperty("value").GetInt64()))];

    private static HashSet<(string Keyword, ulong Value)> Ours(Type type) =>
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(static f => (
            f.GetCustomAttribute<CaseAttribute>()?.Keyword ?? f.Name.ToLowerInvariant(),
            unchecked((ulong)Convert.ToInt64(f.GetRawConstantValue(), CultureInfo.InvariantCulture))))];
}
