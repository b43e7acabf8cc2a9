using System.Text;

namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Reads a bracket expression such as <c>[^[:alpha:]_-]</c>; the opening bracket is already consumed.</summary>
internal sealed class PosixBracket(string source, int position)
{
    private readonly StringBuilder _members = new();

    /// <summary>After <see cref="Parse"/>: the place behind the closing bracket.</summary>
    public int Position { get; private set; } = position;

    private bool More => Position < source.Length;

    public string Parse()
    {
        if (Eat("[:<:]]")) return @"(?<![A-Za-z0-9_])(?=[A-Za-z0-9_])";
        if (Eat("[:>:]]")) return @"(?<=[A-Za-z0-9_])(?![A-Za-z0-9_])";

        var isNegated = Eat("^");
        if (Eat("]")) Add(']', ']');
        else if (Eat("-")) Add('-', '-');
        while (More && !Sees("]") && !Sees("-]")) Term();
        if (Eat("-")) Add('-', '-');
        if (!Eat("]")) throw new PosixRegexException("brackets ([ ]) not balanced");
        return isNegated ? $"[^\\n{_members}]" : $"[{_members}]";
    }

    private void Term()
    {
        if (Sees("-")) throw new PosixRegexException("invalid character range");
        if (Eat("[:"))
        {
            _members.Append(ClassMembers(Until(":]", "invalid character class")));
            return;
        }

        if (Eat("[="))
        {
            var equivalent = Element(Until("=]", "invalid collating element"));
            Add(equivalent, equivalent);
            return;
        }

        var first = Symbol();
        var last = first;
        if (Sees("-") && Position + 1 < source.Length && source[Position + 1] != ']')
        {
            Position++;
            last = Eat("-") ? '-' : Symbol();
        }

        if (first > last) throw new PosixRegexException("invalid character range");
        Add(first, last);
    }

    private char Symbol()
    {
        if (!More) throw new PosixRegexException("brackets ([ ]) not balanced");
        return Eat("[.") ? Element(Until(".]", "invalid collating element")) : source[Position++];
    }

    private string Until(string end, string problem)
    {
        var found = source.IndexOf(end, Position, StringComparison.Ordinal);
        if (found < 0) throw new PosixRegexException(More ? problem : "brackets ([ ]) not balanced");
        var text = source[Position..found];
        Position = found + end.Length;
        return text;
    }

    private static char Element(string name) =>
        name.Length == 1 ? name[0] : throw new PosixRegexException("invalid collating element");

    private static string ClassMembers(string name) => name switch
    {
        "alnum" => "A-Za-z0-9",
        "alpha" => "A-Za-z",
        "blank" => @" \t",
        "cntrl" => @"\x00-\x1f\x7f",
        "digit" => "0-9",
        "graph" => @"\x21-\x7e",
        "lower" => "a-z",
        "print" => @"\x20-\x7e",
        "punct" => @"\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e",
        "space" => @"\t-\r ",
        "upper" => "A-Z",
        "xdigit" => "0-9A-Fa-f",
        _ => throw new PosixRegexException("invalid character class"),
    };

    private void Add(char first, char last) =>
        _members.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\x{(int)first:x2}-\\x{(int)last:x2}");

    private bool Sees(string text) => string.CompareOrdinal(source, Position, text, 0, text.Length) == 0;

    private bool Eat(string text)
    {
        if (!Sees(text)) return false;
        Position += text.Length;
        return true;
    }
}
