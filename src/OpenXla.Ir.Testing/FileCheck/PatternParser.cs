using System.Text;
using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Reads the text behind a directive's colon.</summary>
internal sealed class PatternParser(Cursor cursor, VariableTable variables, FileCheckOptions options)
{
    /// <summary>Captures and back-references stop here, as in POSIX.</summary>
    private const int MostBackReferences = 9;

    private readonly List<PatternPart> _parts = [];
    private readonly List<Capture> _captures = [];
    private readonly StringBuilder _example = new();
    private readonly int _offset = cursor.Position;
    private int _groups;
    private bool _mayMatchLonger;

    public Pattern Parse(CheckKind kind, bool isLiteral)
    {
        var text = cursor.Rest;
        if (kind == CheckKind.Empty) return Empty();
        if (isLiteral) return FixedText(text);

        var matchesFullLine = options.MatchFullLines && kind != CheckKind.Not;
        var needsRegex = text.Contains("{{", StringComparison.Ordinal) || text.Contains("[[", StringComparison.Ordinal);
        if (!matchesFullLine && !needsRegex) return FixedText(text);

        var padding = options.StrictWhitespace ? "" : " *";
        if (matchesFullLine) AddRaw("^" + padding);
        while (!cursor.AtEnd) Piece();
        if (matchesFullLine) AddRaw(padding + "$");
        foreach (var number in _captures.Select(static capture => capture.Number)) number?.DefinedIn = null;
        return new Pattern
        {
            Source = cursor.Source,
            Offset = _offset,
            Example = _example.ToString(),
            Parts = _parts,
            Captures = _captures,
            IgnoresCase = options.IgnoreCase,
            MayMatchLonger = _mayMatchLonger,
        };
    }

    private Pattern Empty() => new()
    {
        Source = cursor.Source,
        Offset = _offset,
        Example = "(\n$)",
        Parts = [new PatternPart("\\n$")],
        SkipsNewline = true,
    };

    private Pattern FixedText(string text) => new()
    {
        Source = cursor.Source,
        Offset = _offset,
        Example = text,
        Fixed = text,
        IgnoresCase = options.IgnoreCase,
    };

    private void Piece()
    {
        if (cursor.Sees("{{")) RegexBlock();
        else if (cursor.Sees("[[") && !cursor.Sees("[[[")) SubstitutionBlock();
        else FixedPiece();
    }

    private void FixedPiece()
    {
        var start = cursor.Position;
        do cursor.Position++;
        while (!cursor.AtEnd && !cursor.Sees("{{") && (!cursor.Sees("[[") || cursor.Sees("[[[")));
        var text = cursor.Source.Content[start..cursor.Position];
        AddRaw(Regex.Escape(text), PosixRegexTranslator.Escape(text));
    }

    private void RegexBlock()
    {
        var close = cursor.Rest.IndexOf("}}", StringComparison.Ordinal);
        if (close < 0) throw cursor.Error("found start of regex string with no end '}}'");
        var text = cursor.Rest[2..close];
        if (text.Contains('|')) _groups++;
        AddRegex(text, cursor.Position + 2, text.Contains('|') ? _groups : null);
        cursor.Position += close + 2;
    }

    private void SubstitutionBlock()
    {
        var open = cursor.Position;
        var close = FindClose(open + 2);
        if (close < 0) throw cursor.Error("Invalid substitution block, no ]] found");
        var block = new Cursor(cursor.Source, open + 2, close);
        cursor.Position = close + 2;
        if (block.Eat("#")) AddNumeric(new NumericBlockParser(block, variables, this).Parse());
        else StringBlock(block);
    }

    /// <summary>Finds the <c>]]</c> that belongs to the block; brackets of its regular expression nest.</summary>
    private int FindClose(int start)
    {
        var depth = 0;
        var content = cursor.Source.Content;
        for (var index = start; index < cursor.End; index++)
        {
            if (depth == 0 && content[index] == ']' && index + 1 < cursor.End && content[index + 1] == ']') return index;
            switch (content[index])
            {
                case '\\':
                    index++;
                    break;
                case '[':
                    depth++;
                    break;
                case ']':
                    if (depth == 0) throw new CheckFileException(cursor.Source, index, "missing closing \"]\" for regex variable") { ExitCode = 1 };
                    depth--;
                    break;
            }
        }

        return -1;
    }

    private void StringBlock(Cursor block)
    {
        var start = block.Position;
        var colon = block.Rest.IndexOf(':');
        var nameText = colon < 0 ? block.Rest : block.Rest[..colon];
        var blank = nameText.AsSpan().IndexOfAny(" \t");
        if (blank >= 0 && nameText[0] != '@') throw block.Error("unexpected whitespace", start + blank);

        var name = block.VariableName();
        if (name[0] == '@')
        {
            if (colon >= 0) throw block.Error("invalid name in string variable definition", start);
            block.Position = start;
            var expression = new NumericExpressionParser(block, variables, this, Line).ParseLegacyLine();
            AddSubstitution(new NumericSubstitution(expression.Text, start, expression, NumericFormat.Unsigned));
        }
        else if (colon >= 0) DefineString(block, name, start);
        else if (!block.AtEnd) throw block.Error("invalid name in string variable use", start);
        else UseString(name, start);
    }

    private void DefineString(Cursor block, string name, int start)
    {
        if (block.Current != ':') throw block.Error("invalid name in string variable definition", start);
        if (variables.IsNumberDeclared(name)) throw block.Error($"numeric variable with name '{name}' already exists", start);
        variables.DeclareString(name);
        block.Position++;
        _groups++;
        _captures.Add(new Capture(name, _groups));
        AddRegex(block.Rest, block.Position, _groups);
    }

    private void UseString(string name, int start)
    {
        // A variable set further left on this line has no value before the whole pattern has matched.
        if (_captures.FindLast(capture => capture.Name == name) is not { Name: not null } local)
        {
            AddSubstitution(new StringSubstitution(name, start));
            return;
        }

        if (local.Group > MostBackReferences) throw cursor.Error("Can't back-reference more than 9 variables");
        AddRaw($"\\k<{local.Group}>", $"\\{local.Group}");
    }

    private void AddNumeric(NumericBlock block)
    {
        if (block.Expression is { } expression)
        {
            var substitution = new NumericSubstitution(block.Text, block.Offset, expression, block.Format);
            if (block.Variable is null) AddSubstitution(substitution);
            else Define(block, () => AddSubstitution(substitution));
            return;
        }

        var wildcard = block.Format.Wildcard;
        if (block.Variable is null) AddRegex(wildcard, _offset, null);
        else Define(block, () => AddRegex(wildcard, _offset, null));
    }

    private void Define(NumericBlock block, Action addContent)
    {
        _groups++;
        _captures.Add(new Capture(block.Variable!.Name, _groups, block.Variable, block.Format));
        AddRaw($"(?<{_groups}>", "(");
        addContent();
        AddRaw(")");
    }

    private void AddRegex(string posix, int offset, int? group)
    {
        var seen = _groups;
        try
        {
            var translated = posix.Length == 0 && group is not null ? "" : PosixRegexTranslator.Translate(posix, ref seen);
            _groups = seen;
            _mayMatchLonger |= PosixRegexTranslator.MayMatchLonger(posix);
            AddRaw(group is null ? translated : $"(?<{group}>{translated})", group is null ? posix : $"({posix})");
        }
        catch (PosixRegexException problem)
        {
            throw cursor.Error($"invalid regex: {problem.Message}", offset);
        }
    }

    private void AddSubstitution(Substitution substitution) => _parts.Add(new PatternPart("", substitution));

    private void AddRaw(string regex, string? example = null)
    {
        _parts.Add(new PatternPart(regex));
        _example.Append(example ?? regex);
    }

    internal int Line => cursor.Source.Position(_offset).Line;
}
