using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>Builds pipelines from tokens.</summary>
internal sealed partial class ShellParser
{
    private readonly IReadOnlyList<ShellToken> _tokens;
    private int _next;

    private ShellParser(IReadOnlyList<ShellToken> tokens) => _tokens = tokens;

    private ShellToken Current => _next < _tokens.Count ? _tokens[_next] : default;

    private bool AtEnd => _next >= _tokens.Count;

    /// <exception cref="ShellSyntaxException">The text is no command.</exception>
    public static ShellScript Parse(string text)
    {
        var parser = new ShellParser(new ShellLexer(text).Tokens());
        var steps = new List<(string, ShellPipeline)> { (";", parser.Pipeline()) };
        while (!parser.AtEnd)
        {
            var joiner = parser.Current.Operator;
            if (joiner is not ("&&" or "||" or ";")) throw new ShellSyntaxException($"unexpected '{joiner ?? parser.Current.Word!.Text}'");
            parser._next++;
            if (joiner == ";" && parser.AtEnd) break;
            steps.Add((joiner, parser.Pipeline()));
        }

        return new ShellScript(steps);
    }

    private ShellPipeline Pipeline()
    {
        var isNegated = false;
        while (Current.Word is { Segments: [{ Text: "!", IsQuoted: false }] })
        {
            isNegated = !isNegated;
            _next++;
        }

        var commands = new List<ShellCommand> { Command() };
        while (Current.Operator is "|" or "|&")
        {
            if (Current.Operator == "|&") commands[^1] = WithErrorsInPipe(commands[^1]);
            _next++;
            commands.Add(Command());
        }

        return new ShellPipeline(commands, isNegated);
    }

    private static ShellCommand WithErrorsInPipe(ShellCommand command) =>
        command with { Redirections = [.. command.Redirections, new Redirection(2, RedirectionKind.Duplicate, Literal("1"))] };

    private ShellCommand Command()
    {
        var assignments = new List<(string, string)>();
        var words = new List<ShellWord>();
        var redirections = new List<Redirection>();
        while (!AtEnd)
        {
            if (Current.Word is { } word)
            {
                _next++;
                var match = words.Count == 0 && word.Segments is [{ IsQuoted: false }, ..] ? Assignment().Match(word.Text) : Match.Empty;
                if (match.Success) assignments.Add((match.Groups[1].Value, match.Groups[2].Value));
                else words.Add(word);
            }
            else if (Redirection() is { } redirection) redirections.Add(redirection);
            else break;
        }

        if (words.Count == 0 && assignments.Count == 0)
            throw new ShellSyntaxException(AtEnd ? "a command is missing at the end" : $"a command is missing before '{Current.Operator}'");
        return new ShellCommand(assignments, words, redirections);
    }

    private Redirection? Redirection()
    {
        var text = Current.Operator;
        var duplicate = text switch
        {
            "2>&1" => new Redirection(2, RedirectionKind.Duplicate, Literal("1")),
            ">&2" or "1>&2" => new Redirection(1, RedirectionKind.Duplicate, Literal("2")),
            ">&1" => new Redirection(1, RedirectionKind.Duplicate, Literal("1")),
            _ => null,
        };
        if (duplicate is not null)
        {
            _next++;
            return duplicate;
        }

        (int Descriptor, RedirectionKind Kind)? form = text switch
        {
            "<" => (0, RedirectionKind.Read),
            ">" or "1>" => (1, RedirectionKind.Write),
            ">>" or "1>>" => (1, RedirectionKind.Append),
            "2>" => (2, RedirectionKind.Write),
            "2>>" => (2, RedirectionKind.Append),
            "&>" or ">&" => (Shell.Redirection.BothOutputs, RedirectionKind.Write),
            "&>>" => (Shell.Redirection.BothOutputs, RedirectionKind.Append),
            _ => null,
        };
        if (form is not { } found) return null;
        _next++;
        if (Current.Word is not { } target) throw new ShellSyntaxException($"a file name is missing after '{text}'");
        _next++;
        return new Redirection(found.Descriptor, found.Kind, target);
    }

    private static ShellWord Literal(string text) => new([new WordSegment(text, IsQuoted: true)]);

    [GeneratedRegex(@"\A([A-Za-z_]\w*)=(.*)\z", RegexOptions.Singleline)]
    private static partial Regex Assignment();
}
