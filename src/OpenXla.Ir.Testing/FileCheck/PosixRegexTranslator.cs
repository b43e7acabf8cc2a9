using System.Text;
using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Turns a POSIX extended regular expression into one that .NET reads the same way.</summary>
/// <remarks>
/// Groups get explicit numbers, because a pattern is assembled from several pieces and back-references
/// count the groups of the whole pattern.
/// </remarks>
internal sealed class PosixRegexTranslator
{
    private const int MostRepetitions = 255;
    private const char NoStop = '\0';

    private readonly string _source;
    private readonly StringBuilder _target = new();
    private int _position;
    private int _groups;

    private PosixRegexTranslator(string source, int groups)
    {
        _source = source;
        _groups = groups;
    }

    private bool More => _position < _source.Length;

    private char Current => _source[_position];

    /// <param name="source">The POSIX expression.</param>
    /// <param name="groups">In: groups opened before this piece. Out: groups opened after it.</param>
    /// <exception cref="PosixRegexException">The expression is not valid.</exception>
    public static string Translate(string source, ref int groups)
    {
        var translator = new PosixRegexTranslator(source, groups);
        translator.Alternation(NoStop);
        groups = translator._groups;
        return translator._target.ToString();
    }

    /// <summary>Whether POSIX's longest match can differ from .NET's first one; a cheap guess that errs towards yes.</summary>
    public static bool MayMatchLonger(string source) =>
        !source.Contains('^') && !source.Contains('$') && (source.Contains('|') || source.Contains(")?") || source.Contains(")*")
            || source.Contains(")+") || source.Contains("){") || source.Contains('?') || source.Contains('{'));

    /// <summary>A POSIX expression for a fixed text.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text)
        {
            if (@"()^$|*+?.[]\{}".Contains(character)) escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }

    private void Alternation(char stop)
    {
        while (true)
        {
            var start = _position;
            while (More && Current != '|' && (stop == NoStop || Current != stop)) Repeated();
            if (_position == start) throw new PosixRegexException("empty (sub)expression");
            if (!Eat('|')) return;
            _target.Append('|');
        }
    }

    private void Repeated()
    {
        var isCaret = Current == '^';
        var start = _target.Length;
        Atom();
        if (!SeesRepetition()) return;
        if (isCaret) throw new PosixRegexException("repetition-operator operand invalid");

        // "$*" is legal in POSIX; the group keeps .NET from refusing or misreading it.
        _target.Insert(start, "(?:").Append(')');
        if (Current == '{') Bounds();
        else _target.Append(_source[_position++]);
        if (SeesRepetition()) throw new PosixRegexException("repetition-operator operand invalid");
    }

    private bool SeesRepetition()
    {
        if (!More) return false;
        if (Current is '*' or '+' or '?') return true;
        return Current == '{' && _position + 1 < _source.Length && char.IsAsciiDigit(_source[_position + 1]);
    }

    private void Bounds()
    {
        _position++;
        var least = Count();
        var most = least.ToString();
        if (Eat(','))
        {
            most = "";
            if (More && char.IsAsciiDigit(Current))
            {
                var bound = Count();
                if (bound < least) throw new PosixRegexException("invalid repetition count(s)");
                most = bound.ToString();
            }
        }

        if (!Eat('}'))
        {
            var closes = _source.IndexOf('}', _position) >= 0;
            throw new PosixRegexException(closes ? "invalid repetition count(s)" : "braces not balanced");
        }

        _target.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{{least},{most}}}");
    }

    private int Count()
    {
        var count = 0;
        while (More && char.IsAsciiDigit(Current) && count <= MostRepetitions) count = count * 10 + (_source[_position++] - '0');
        return count <= MostRepetitions ? count : throw new PosixRegexException("invalid repetition count(s)");
    }

    private void Atom()
    {
        var current = _source[_position++];
        switch (current)
        {
            case '(':
                Group();
                break;
            case ')':
                throw new PosixRegexException("parentheses not balanced");
            case '*' or '+' or '?':
                throw new PosixRegexException("repetition-operator operand invalid");
            case '{' when More && char.IsAsciiDigit(Current):
                throw new PosixRegexException("repetition-operator operand invalid");
            case '^' or '$' or '.':
                _target.Append(current);
                break;
            case '[':
                var bracket = new PosixBracket(_source, _position);
                _target.Append(bracket.Parse());
                _position = bracket.Position;
                break;
            case '\\':
                Escape();
                break;
            default:
                _target.Append(Quote(current));
                break;
        }
    }

    private void Group()
    {
        if (!More) throw new PosixRegexException("parentheses not balanced");
        _target.Append("(?<").Append(++_groups).Append('>');
        if (Current != ')') Alternation(')');
        if (!Eat(')')) throw new PosixRegexException("parentheses not balanced");
        _target.Append(')');
    }

    private void Escape()
    {
        if (!More) throw new PosixRegexException("trailing backslash (\\)");
        var escaped = _source[_position++];
        if (escaped is < '1' or > '9')
        {
            _target.Append(Quote(escaped));
            return;
        }

        if (escaped - '0' > _groups) throw new PosixRegexException("invalid backreference number");
        _target.Append("\\k<").Append(escaped).Append('>');
    }

    private bool Eat(char expected)
    {
        if (!More || Current != expected) return false;
        _position++;
        return true;
    }

    private static string Quote(char character) => Regex.Escape(character.ToString());
}
