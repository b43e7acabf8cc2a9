using System.Text.RegularExpressions;

namespace OpenXla.Ir.Oracle;

/// <summary>Finds the programs in files.</summary>
internal static partial class ProgramReader
{
    internal static IEnumerable<string> FindFiles(IEnumerable<string> paths) => paths
        .SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.mlir", SearchOption.AllDirectories) : [path])
        .Order(StringComparer.Ordinal);

    /// <summary>The parts of a file between its markers that hold anything.</summary>
    internal static List<string> Split(string file)
    {
        var text = File.ReadAllText(file);
        return [.. Marker().Split(text).Where(part => CommentsAndSpace().Replace(part, "").Length > 0)];
    }

    /// <summary>The top-level functions of a program, each with the aliases before all of them; one alone where there is nothing to cut.</summary>
    internal static List<string> Functions(string program)
    {
        var starts = FunctionStart().Matches(program).Select(m => m.Index).ToList();
        if (starts.Count < 2) return [program];
        var aliases = string.Concat(AliasLine().Matches(program).Select(m => m.Value + "\n"));
        return [.. starts.Select((start, i) => aliases + program[start..(i + 1 < starts.Count ? starts[i + 1] : program.Length)])];
    }

    /// <summary>The dialects that are named before a dot or a bracket: of operations, of types and of attributes.</summary>
    internal static HashSet<string> DialectsOf(string program) =>
        [.. DialectName().Matches(Comment().Replace(program, "")).SelectMany(m => new[] { m.Groups[1].Value, m.Groups[2].Value }).Where(name => name.Length > 0)];

    /// <summary>The program with other names for these dialects, which no tool knows: what it makes of them is then what it makes of any unregistered dialect.</summary>
    internal static string RenameDialects(string program, IReadOnlyList<string> dialects) => dialects.Count == 0 ? program
        : Regex.Replace(program, $@"(?<![\w$.@^%])({string.Join('|', dialects.Select(Regex.Escape))})(?=\.\w|<)", "$1_x");

    [GeneratedRegex(@"^[ \t]*//[ \t]*-----.*$", RegexOptions.Multiline)]
    private static partial Regex Marker();

    [GeneratedRegex(@"//[^\n]*|\s+")]
    private static partial Regex CommentsAndSpace();

    [GeneratedRegex(@"^(func\.func|llvm\.func|gpu\.module|spirv\.module|llvm\.mlir\.global)\b", RegexOptions.Multiline)]
    private static partial Regex FunctionStart();

    [GeneratedRegex(@"^[#!][A-Za-z_][\w$]* = .*$", RegexOptions.Multiline)]
    private static partial Regex AliasLine();

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![\w$.""%@^#!])""?([a-z_]\w*)\.\w|[#!]([a-z_]\w*)[.<]")]
    private static partial Regex DialectName();
}
