using System.Text;

namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>Cuts a command line into words and operators.</summary>
internal sealed class ShellLexer(string text)
{
    /// <summary>Longer operators first, because shorter ones are their beginnings.</summary>
    private static readonly string[] Operators =
        ["2>&1", "1>&2", "&>>", "2>>", "1>>", "&&", "||", "|&", ">>", ">&2", ">&1", ">&", "&>", "2>", "1>", "|", ";", ">", "<", "&"];

    private readonly List<WordSegment> _segments = [];
    private readonly StringBuilder _plain = new();
    private int _position;

    public IReadOnlyList<ShellToken> Tokens()
    {
        var tokens = new List<ShellToken>();
        while (_position < text.Length)
        {
            if (char.IsWhiteSpace(text[_position])) _position++;
            else if (OperatorHere() is { } found)
            {
                _position += found.Length;
                tokens.Add(new ShellToken(found, null));
            }
            else tokens.Add(new ShellToken(null, Word()));
        }

        return tokens;
    }

    private string? OperatorHere() =>
        Array.Find(Operators, candidate => string.CompareOrdinal(text, _position, candidate, 0, candidate.Length) == 0);

    private bool EndsWord()
    {
        var current = text[_position];
        return char.IsWhiteSpace(current) || current is '|' or ';' or '>' or '<' or '&';
    }

    private ShellWord Word()
    {
        _segments.Clear();
        while (_position < text.Length && !EndsWord())
        {
            switch (text[_position])
            {
                case '\'':
                    SingleQuoted();
                    break;
                case '"':
                    DoubleQuoted();
                    break;
                case '\\' when _position + 1 < text.Length:
                    Quoted(text[_position + 1].ToString());
                    _position += 2;
                    break;
                default:
                    _plain.Append(text[_position++]);
                    break;
            }
        }

        EndPlain();
        return new ShellWord([.. _segments]);
    }

    private void SingleQuoted()
    {
        var close = text.IndexOf('\'', _position + 1);
        if (close < 0) throw new ShellSyntaxException("missing closing '");
        Quoted(text[(_position + 1)..close]);
        _position = close + 1;
    }

    private void DoubleQuoted()
    {
        var content = new StringBuilder();
        for (_position++; ; _position++)
        {
            if (_position >= text.Length) throw new ShellSyntaxException("missing closing \"");
            if (text[_position] == '"') break;
            if (text[_position] == '\\' && _position + 1 < text.Length && IsEscapable(text[_position + 1])) _position++;
            content.Append(text[_position]);
        }

        _position++;
        Quoted(content.ToString());
    }

    private static bool IsEscapable(char character) => character is '"' or '\\' or '$' or '`';

    private void Quoted(string content)
    {
        EndPlain();
        _segments.Add(new WordSegment(content, IsQuoted: true));
    }

    private void EndPlain()
    {
        if (_plain.Length == 0) return;
        _segments.Add(new WordSegment(_plain.ToString(), IsQuoted: false));
        _plain.Clear();
    }
}
