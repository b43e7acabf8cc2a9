using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.Lit.Update;

/// <summary>Cuts printed IR into its top-level operations, looking through an unnamed module around them.</summary>
internal static partial class OutputBlockReader
{
    public static IReadOnlyList<OutputBlock> Read(string output)
    {
        var lines = output.Replace("\r\n", "\n").TrimEnd('\n').Split('\n');
        var blocks = new List<OutputBlock>();
        for (var index = 0; index < lines.Length; index++)
        {
            var head = Head().Match(lines[index]);
            if (!head.Success) continue;
            var end = End(lines, index);
            var content = lines[index..(end + 1)].Select(static line => line.Trim()).ToList();
            blocks.Add(new OutputBlock(head.Groups["operation"].Value, head.Groups["symbol"].Value, content));
            index = end;
        }

        if (blocks.Count > 0 || lines is [""]) return blocks;
        return [new OutputBlock("", "", [.. lines.Select(static line => line.Trim())])];
    }

    /// <summary>The block ends at the brace below its first letter; without an open brace it is one line.</summary>
    private static int End(string[] lines, int start)
    {
        if (!lines[start].TrimEnd().EndsWith('{')) return start;
        var indentation = lines[start].Length - lines[start].TrimStart().Length;
        for (var index = start + 1; index < lines.Length; index++)
        {
            var line = lines[index];
            if (line.Length > indentation && line[indentation] == '}' && line[..indentation].Trim().Length == 0) return index;
        }

        return lines.Length - 1;
    }

    [GeneratedRegex(@"^\s*(?<operation>[A-Za-z_][\w.]*)\s(?:[a-z]\w*\s)*(?<symbol>@(?:[\w.$-]+|""[^""]*""))")]
    private static partial Regex Head();
}
