using System.Globalization;
using OpenXla.Ir.Testing.ExpectedDiagnostics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tool.Opt;

/// <summary>The arguments of a verb one after the other, and options that several verbs have.</summary>
internal sealed class OptionWords(IReadOnlyList<string> arguments)
{
    private int _next;

    /// <summary>The argument that is not read yet; null at the end.</summary>
    internal string? Next() => _next < arguments.Count ? arguments[_next++] : null;

    /// <summary>The value behind <c>=</c>, or else the next argument.</summary>
    internal string Value(OptionWord word) => word.Value ?? Next() ?? throw new OptUsageException($"for the --{word.Name} option: requires a value!");

    internal long Number(OptionWord word, string type = "uint", long least = 0, long largest = uint.MaxValue)
    {
        var text = Value(word);
        bool isNumber = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && number >= least && number <= largest;
        return isNumber ? number : throw new OptUsageException($"for the --{word.Name} option: '{text}' value invalid for {type} argument!");
    }

    internal static VerificationLevel Level(OptionWord word) =>
        word.Value is null or "" || Choice(word, "all", "only-expected") == "all" ? VerificationLevel.All : VerificationLevel.OnlyExpected;

    internal static string Choice(OptionWord word, string first, string second) => word.Value == first || word.Value == second
        ? word.Value
        : throw new OptUsageException($"for the --{word.Name} option: Cannot find option named '{word.Value}'!");

    /// <summary>The options of printing with one more; null where the word is none of them.</summary>
    internal PrintOptions? Printing(OptionWord word, PrintOptions print) => word.Name switch
    {
        "mlir-print-op-generic" => print with { Generic = word.Flag() },
        "mlir-print-debuginfo" => print with { DebugInfo = word.Flag() },
        // As upstream: pretty locations are a way to print them, so they are not printed unless asked for.
        "mlir-pretty-debuginfo" => print with { PrettyDebugInfo = word.Flag() },
        "mlir-print-local-scope" => print with { LocalScope = word.Flag() },
        "mlir-print-skip-regions" => print with { SkipRegions = word.Flag() },
        "mlir-print-value-users" => print with { ValueUsers = word.Flag() },
        "mlir-print-unique-ssa-ids" => print with { UniqueSsaIds = word.Flag() },
        "mlir-use-nameloc-as-prefix" => print with { UseNameLocationAsPrefix = word.Flag() },
        "mlir-print-elementsattrs-with-hex-if-larger" => print with { HexIfLarger = Number(word, "long", long.MinValue, long.MaxValue) is var n and >= 0 ? n : long.MaxValue },
        "mlir-elide-elementsattrs-if-larger" => print with { ElideElementsIfLarger = Number(word) },
        "mlir-elide-resource-strings-if-larger" => print with { ElideResourcesIfLarger = Number(word) },
        _ => null,
    };
}
