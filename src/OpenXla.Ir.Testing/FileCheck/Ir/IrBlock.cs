using System.Text;
using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.FileCheck.Ir;

// The idea of this namespace: text is brittle where names, order of attributes or syntax do not matter. Lines of CHECK-IR
// that follow each other are one piece of IR with wildcards; the checked text is parsed and has to hold that piece.

/// <summary>Lines <c>// CHECK-IR: …</c> that follow each other.</summary>
/// <param name="Prefix">The check prefix, without <c>-IR</c>.</param>
/// <param name="Line">The first line, from 1.</param>
/// <param name="Text">The check file with everything but this block blank, so that places in it are those of the file.</param>
internal sealed partial record IrBlock(string Prefix, int Line, string Text)
{
    /// <summary>Stands for any number of operations, written <c>...</c> on a line of its own or alone between braces.</summary>
    public const string AnyOperations = "filecheck.operations";

    /// <summary>All blocks of a check file that one of the prefixes introduces.</summary>
    public static List<IrBlock> FindAll(string checkText, IEnumerable<string> prefixes)
    {
        var names = string.Join('|', prefixes.OrderByDescending(static p => p.Length).Select(Regex.Escape));
        var head = new Regex($@"^[\s/;#*]*({names})-IR:", RegexOptions.CultureInvariant | RegexOptions.Multiline);
        var blocks = new List<IrBlock>();
        if (!head.IsMatch(checkText)) return blocks;
        var lines = checkText.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (head.Match(lines[i]) is not { Success: true } first) continue;
            int start = i;
            var text = new StringBuilder().Append('\n', i);
            for (; i < lines.Length && head.Match(lines[i]) is { Success: true } next && next.Groups[1].Value == first.Groups[1].Value; i++)
                text.Append(Blanks(lines[i][..(next.Index + next.Length)])).Append(WithWildcards(lines[i][(next.Index + next.Length)..])).Append('\n');
            blocks.Add(new IrBlock(first.Groups[1].Value, start + 1, text.ToString()));
            i--;
        }
        return blocks;
    }

    private static string Blanks(string text) => new(text.Select(static c => c == '\t' ? '\t' : ' ').ToArray());

    private static string WithWildcards(string line) => line.Trim() == "..."
        ? line.Replace("...", $"\"{AnyOperations}\"() : () -> ()", StringComparison.Ordinal)
        : AnyBody().Replace(line, $"{{ \"{AnyOperations}\"() : () -> () }}");

    [GeneratedRegex(@"\{\s*\.\.\.\s*\}")]
    private static partial Regex AnyBody();
}
