namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Reads a check file and the definitions of the command line.</summary>
/// <param name="source">The check file.</param>
/// <param name="options">What the command line asks for.</param>
/// <param name="usedPrefixes">Prefixes that something else than a directive uses.</param>
internal sealed class CheckFileParser(SourceText source, FileCheckOptions options, IEnumerable<string> usedPrefixes)
{
    private readonly VariableTable _variables = new();
    private readonly List<Directive> _directives = [];
    private readonly HashSet<string> _usedPrefixes = new(usedPrefixes, StringComparer.Ordinal);
    private List<Directive> _pending = [];

    /// <exception cref="CheckFileException">The file or a definition has a mistake.</exception>
    public CheckFile Parse()
    {
        new DefinitionParser(_variables, options).Parse();
        var implicitNots = options.ImplicitNots.Select(ImplicitNot).ToList();
        _pending = [.. implicitNots];

        var scanner = new DirectiveScanner(source, options.Prefixes, options.CommentPrefixes);
        var end = 0;
        while (scanner.Next() is { } head)
        {
            end = Add(head, implicitNots);
            scanner.MoveTo(end);
        }

        RequireUsedPrefixes();
        if (_pending.Count > 0) AddEndOfFile(end);
        return new CheckFile(source, _directives, _variables);
    }

    private int Add(DirectiveHead head, List<Directive> implicitNots)
    {
        var lineEnd = source.Content.IndexOf('\n', head.End);
        if (lineEnd < 0) lineEnd = source.Content.Length;
        if (head.Kind == CheckKind.Comment) return lineEnd;
        _usedPrefixes.Add(head.Prefix);

        var directive = new Directive(head.Kind, head.Prefix, ParsePattern(head, lineEnd), head.Count, head.IsLiteral);
        if (head.Kind == CheckKind.Label && directive.Pattern.HasVariable)
            throw new CheckFileException(source, head.Start, $"found '{head.Prefix}-LABEL:' with variable definition or use");
        var followsAnother = head.Kind is CheckKind.Next or CheckKind.Same or CheckKind.Empty;
        if (followsAnother && _directives.Count == 0)
            throw new CheckFileException(source, head.Start, $"found '{directive.Description}' without previous '{head.Prefix}: line");

        if (head.Kind is CheckKind.Not or CheckKind.Dag)
        {
            _pending.Add(directive);
            return lineEnd;
        }

        _directives.Add(directive with { Preceding = _pending });
        _pending = [.. implicitNots];
        return lineEnd;
    }

    private Pattern ParsePattern(DirectiveHead head, int lineEnd)
    {
        var start = head.End;
        var isVerbatim = options.StrictWhitespace && options.MatchFullLines;
        while (!isVerbatim && start < lineEnd && source.Content[start] is ' ' or '\t') start++;
        var patternEnd = lineEnd;
        while (!isVerbatim && patternEnd > start && source.Content[patternEnd - 1] is ' ' or '\t') patternEnd--;

        if (start == patternEnd && head.Kind != CheckKind.Empty)
            throw new CheckFileException(source, start, $"found empty check string with prefix '{head.Prefix}:'");
        if (start != patternEnd && head.Kind == CheckKind.Empty)
            throw new CheckFileException(source, start, $"found non-empty check string for empty check with prefix '{head.Prefix}:'");
        var cursor = new Cursor(source, start, patternEnd);
        return new PatternParser(cursor, _variables, options).Parse(head.Kind, head.IsLiteral);
    }

    private Directive ImplicitNot(string pattern)
    {
        const string before = "-implicit-check-not='";
        var text = ByteText.FromText(pattern);
        var line = new SourceText("command line", before + text + "'");
        if (text.Length == 0)
            throw new CheckFileException(line, before.Length, $"found empty check string with prefix '{Directive.ImplicitPrefix}:'");
        var cursor = new Cursor(line, before.Length, before.Length + text.Length);
        return new Directive(CheckKind.Not, Directive.ImplicitPrefix, new PatternParser(cursor, _variables, options).Parse(CheckKind.Not, false));
    }

    private void RequireUsedPrefixes()
    {
        var unused = options.Prefixes.Where(prefix => !_usedPrefixes.Contains(prefix)).Distinct().Order(StringComparer.Ordinal).ToList();
        if (unused.Count == 0 || (options.AllowUnusedPrefixes && _usedPrefixes.Count > 0)) return;
        var names = string.Join(", ", unused.Select(static prefix => $"'{prefix}:'"));
        throw new CheckFileException(null, 0, $"no check strings found with prefix{(unused.Count > 1 ? "es" : "")} {names}");
    }

    private void AddEndOfFile(int offset)
    {
        var pattern = new Pattern { Source = source, Offset = offset, Example = "", MatchesEndOfFile = true };
        _directives.Add(new Directive(CheckKind.EndOfFile, options.Prefixes[0], pattern) { Preceding = _pending });
    }
}
