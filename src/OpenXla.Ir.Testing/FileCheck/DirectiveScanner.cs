using System.Globalization;

namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Finds the directives of a check file, from top to bottom.</summary>
internal sealed class DirectiveScanner
{
    private static readonly string[] NotCombinations =
        ["DAG-NOT:", "NOT-DAG:", "NEXT-NOT:", "NOT-NEXT:", "SAME-NOT:", "NOT-SAME:", "EMPTY-NOT:", "NOT-EMPTY:"];

    private static readonly (string Name, CheckKind Kind)[] Suffixes =
    [
        ("NEXT", CheckKind.Next), ("SAME", CheckKind.Same), ("NOT", CheckKind.Not), ("DAG", CheckKind.Dag),
        ("LABEL", CheckKind.Label), ("EMPTY", CheckKind.Empty),
    ];

    private readonly SourceText _source;
    private readonly string[] _prefixes;
    private readonly IReadOnlyCollection<string> _commentPrefixes;
    private readonly int[] _nextPlaces;
    private int _position;

    public DirectiveScanner(SourceText source, IEnumerable<string> prefixes, IReadOnlyCollection<string> commentPrefixes)
    {
        _source = source;
        _commentPrefixes = commentPrefixes;
        // Of two prefixes at one place the longer is meant: CHECK must not hide CHECK2.
        _prefixes = [.. prefixes.Concat(commentPrefixes).OrderByDescending(static prefix => prefix.Length)];
        _nextPlaces = new int[_prefixes.Length];
        Array.Fill(_nextPlaces, -1);
    }

    /// <summary>The next directive or comment; null at the end of the file.</summary>
    public DirectiveHead? Next()
    {
        while (FindPrefix() is { } found)
        {
            _position = found.Start + found.Prefix.Length;
            var followsWord = found.Start > 0 && IsPartOfWord(_source.Content[found.Start - 1]);
            if (!followsWord && Head(found.Start, found.Prefix) is { } head) return head;
            SkipWord();
        }

        return null;
    }

    /// <summary>Goes on behind the pattern of the directive found last.</summary>
    public void MoveTo(int position) => _position = position;

    private (int Start, string Prefix)? FindPrefix()
    {
        (int Start, string Prefix)? best = null;
        for (var index = 0; index < _prefixes.Length; index++)
        {
            var found = NextPlace(index);
            if (best is null || found < best.Value.Start) best = (found, _prefixes[index]);
        }

        return best is { Start: < int.MaxValue } ? best : null;
    }

    /// <summary>Remembers where each prefix comes next; searching a rare one again and again would take quadratic time.</summary>
    private int NextPlace(int index)
    {
        if (_nextPlaces[index] >= _position) return _nextPlaces[index];
        var found = _source.Content.IndexOf(_prefixes[index], _position, StringComparison.Ordinal);
        return _nextPlaces[index] = found < 0 ? int.MaxValue : found;
    }

    private void SkipWord()
    {
        while (_position < _source.Content.Length && IsPartOfWord(_source.Content[_position])) _position++;
    }

    private static bool IsPartOfWord(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '_';

    private DirectiveHead? Head(int start, string prefix)
    {
        var cursor = new Cursor(_source, start + prefix.Length, _source.Content.Length);
        var afterPrefix = cursor.Position;
        var separator = cursor.Current;
        if (_commentPrefixes.Contains(prefix))
            return separator == ':' ? new DirectiveHead(prefix, CheckKind.Comment, 1, false, start, afterPrefix, afterPrefix + 1) : null;
        if (separator is ':' or '{') return Finish(cursor, prefix, CheckKind.Plain, 1, start);
        if (separator is not ('-' or '_')) return null;

        cursor.Position++;
        var suffixStart = cursor.Position;
        if (cursor.Eat("COUNT-")) return CountHead(cursor, prefix, start, separator);
        if (NotCombinations.Any(cursor.Sees))
            throw cursor.Error($"unsupported -NOT combo on prefix '{prefix}'", suffixStart);
        foreach (var (name, kind) in Suffixes)
        {
            if (!cursor.Eat(name)) continue;
            var head = Finish(cursor, prefix, kind, 1, start);
            if (head is not null && separator == '_') throw Misspelled(cursor, start);
            return head;
        }

        return null;
    }

    private DirectiveHead? CountHead(Cursor cursor, string prefix, int start, char separator)
    {
        var countStart = cursor.Position;
        while (char.IsAsciiDigit(cursor.Current)) cursor.Position++;
        var digits = _source.Content.AsSpan(countStart, cursor.Position - countStart);
        var isCount = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;
        if (!isCount || cursor.Current is not (':' or '{'))
            throw cursor.Error($"invalid count in -COUNT specification on prefix '{prefix}'");
        var head = Finish(cursor, prefix, CheckKind.Plain, count, start);
        if (head is not null && separator == '_') throw Misspelled(cursor, start);
        return head;
    }

    private CheckFileException Misspelled(Cursor cursor, int start) =>
        cursor.Error($"misspelled directive '{_source.Content[start..cursor.Position]}'", start);

    private static DirectiveHead? Finish(Cursor cursor, string prefix, CheckKind kind, int count, int start)
    {
        var isLiteral = false;
        var afterPrefix = cursor.Position;
        if (cursor.Eat("{"))
        {
            do
            {
                cursor.SkipBlanks();
                if (!cursor.Eat("LITERAL")) return null;
                isLiteral = true;
                cursor.SkipBlanks();
            }
            while (cursor.Eat(","));
            if (!cursor.Eat("}")) return null;
        }

        return cursor.Eat(":") ? new DirectiveHead(prefix, kind, count, isLiteral, start, afterPrefix, cursor.Position) : null;
    }
}
