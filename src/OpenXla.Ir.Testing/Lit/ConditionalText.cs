using System.Text;

namespace OpenXla.Ir.Testing.Lit;

/// <summary>Reads <c>%if windows %{ … %} %else %{ … %}</c> in a RUN line: what is between the braces stays or goes, as the features are.</summary>
internal static class ConditionalText
{
    private const string If = "%if", Else = "%else", Open = "%{", Close = "%}";

    /// <exception cref="FormatException">A brace is missing, or a condition is none.</exception>
    public static string Resolve(string text, Func<string, bool> holds)
    {
        if (!text.Contains(If, StringComparison.Ordinal)) return text;
        int at = 0;
        return Read(text, ref at, holds, isInside: false);
    }

    private static string Read(string text, ref int at, Func<string, bool> holds, bool isInside)
    {
        var result = new StringBuilder();
        while (at < text.Length)
        {
            if (isInside && Starts(text, at, Close)) return result.ToString();
            if (Starts(text, at, If)) result.Append(ReadChoice(text, ref at, holds));
            else result.Append(text[at++]);
        }
        return isInside ? throw new FormatException($"'{Open}' without '{Close}' in '{text}'") : result.ToString();
    }

    private static string ReadChoice(string text, ref int at, Func<string, bool> holds)
    {
        int end = text.IndexOf(Open, at, StringComparison.Ordinal);
        if (end < 0) throw new FormatException($"'{If}' without '{Open}' in '{text}'");
        bool isTrue = holds(text[(at + If.Length)..end].Trim());
        at = end;
        var onTrue = ReadBraces(text, ref at, holds);
        int next = at;
        while (next < text.Length && text[next] == ' ') next++;
        if (!Starts(text, next, Else)) return isTrue ? onTrue : "";
        at = text.IndexOf(Open, next, StringComparison.Ordinal);
        if (at < 0) throw new FormatException($"'{Else}' without '{Open}' in '{text}'");
        var onFalse = ReadBraces(text, ref at, holds);
        return isTrue ? onTrue : onFalse;
    }

    private static string ReadBraces(string text, ref int at, Func<string, bool> holds)
    {
        at += Open.Length;
        var inside = Read(text, ref at, holds, isInside: true);
        at += Close.Length;
        return inside;
    }

    private static bool Starts(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
