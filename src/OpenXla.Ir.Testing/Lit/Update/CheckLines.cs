using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.Lit.Update;

/// <summary>Takes the old directives out of a test and puts the new ones in.</summary>
internal static class CheckLines
{
    public static string Replace(string text, string prefix, IReadOnlyList<OutputBlock> blocks)
    {
        var old = new Regex($@"^\s*//\s*{Regex.Escape(prefix)}(-[A-Z]+(-\d+)?)?(\{{LITERAL\}})?:");
        var lines = text.Split('\n').Where(line => !old.IsMatch(line)).ToList();
        if (lines[^1].Length > 0) lines.Add("");

        // FileCheck reads from top to bottom, so a block may not stand above the one printed before it.
        var position = 0;
        var insertions = new List<(int Line, IReadOnlyList<string> Directives)>();
        foreach (var block in blocks)
        {
            position = Math.Max(position, FindSource(lines, block, position) ?? lines.Count - 1);
            insertions.Add((position, new CheckLineWriter(prefix).Write(block)));
        }

        return Insert(lines, insertions);
    }

    /// <summary>The line of the test's own IR that holds the operation of a block.</summary>
    private static int? FindSource(List<string> lines, OutputBlock block, int start)
    {
        if (block.Symbol.Length == 0) return null;
        var pattern = new Regex($@"^\s*{Regex.Escape(block.Operation)}\b[^@]*{Regex.Escape(block.Symbol)}(?![\w.$-])");
        // Split inputs repeat names; the next one below comes first, an earlier one counts only when there is no other.
        var found = lines.FindIndex(Math.Min(start + 1, lines.Count), pattern.IsMatch);
        if (start == 0 && pattern.IsMatch(lines[0])) found = 0;
        if (found < 0) found = lines.FindIndex(pattern.IsMatch);
        return found < 0 ? null : found;
    }

    private static string Insert(List<string> lines, List<(int Line, IReadOnlyList<string> Directives)> insertions)
    {
        var result = new List<string>();
        for (var index = 0; index < lines.Count; index++)
        {
            var indentation = lines[index][..^lines[index].TrimStart().Length];
            foreach (var (_, directives) in insertions.Where(insertion => insertion.Line == index))
                result.AddRange(directives.Select(directive => $"{indentation}// {directive}"));
            result.Add(lines[index]);
        }

        return string.Join('\n', result);
    }
}
