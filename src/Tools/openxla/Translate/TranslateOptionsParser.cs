using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Tool.Opt;

namespace OpenXla.Ir.Tool.Translate;

/// <summary>Reads the arguments of <c>translate</c>.</summary>
internal sealed class TranslateOptionsParser(IReadOnlyList<string> arguments)
{
    private readonly TranslateOptions _options = new();
    private readonly OptionWords _words = new(arguments);
    private readonly List<(OptionWord Word, string Argument)> _own = [];
    private bool _hasInput;

    /// <exception cref="OptUsageException">The arguments don't fit together.</exception>
    internal TranslateOptions Parse()
    {
        bool isHelp = false;
        while (_words.Next() is { } argument)
        {
            if (argument is "-" || argument[..Math.Min(1, argument.Length)] != "-") Input(argument);
            else if (OptionWord.Read(argument) is var word && word.Name is "help" or "h") isHelp = true;
            else if (!Common(word)) Translation(word, argument);
        }
        if (isHelp)
        {
            _options.Translation = null;
            return _options;
        }
        if (_options.Translation is null) throw new OptUsageException($"error: which translation? One of {string.Join(", ", TranslationTable.All.Select(static t => $"--{t.Name}"))}; --help says more");
        foreach (var (word, argument) in _own) _options.Values[word.Name] = Of(word, argument);
        return _options;
    }

    private void Input(string argument)
    {
        if (_hasInput) throw new OptUsageException("Too many positional arguments specified!\nCan specify at most 1 positional arguments: See: --help");
        _hasInput = true;
        _options.Input = argument;
    }

    private bool Common(OptionWord word)
    {
        switch (word.Name)
        {
            case "o": _options.Output = _words.Value(word); break;
            case "allow-unregistered-dialect": _options.AllowUnregisteredDialects = word.Flag(); break;
            case "split-input-file": _options.SplitMarker = word.Value is { Length: > 0 } marker ? marker : OptOptions.DefaultMarker; break;
            case "output-split-marker": _options.OutputSplitMarker = word.Value ?? ""; break;
            case "verify-diagnostics": _options.VerifyDiagnostics = OptionWords.Level(word); break;
            case "load-plugin": _words.Value(word); break;
            default:
                if (_words.Printing(word, _options.Print) is not { } print) return false;
                _options.Print = print;
                break;
        }
        return true;
    }

    private void Translation(OptionWord word, string argument)
    {
        if (TranslationTable.Find(word.Name) is not { } translation)
        {
            // A value that is an argument of its own must not be taken for the file.
            bool hasValue = word.Value is null && TranslationTable.All.SelectMany(static t => t.Options).Any(o => o.Name == word.Name && o.Value is not null);
            _own.Add((hasValue ? word with { Value = _words.Value(word) } : word, argument));
            return;
        }
        if (_options.Translation is { } other && other.Name != word.Name) throw new OptUsageException($"error: one translation at a time, but --{other.Name} and --{word.Name} were given");
        if (word.Flag()) _options.Translation = translation;
    }

    private string Of(OptionWord word, string argument)
    {
        var options = _options.Translation!.Options;
        if (options.FirstOrDefault(o => o.Name == word.Name) is not { } option)
        {
            var search = new SimilarName(word.Name);
            foreach (var known in options) search.Consider(known.Name);
            foreach (var known in TranslationTable.All) search.Consider(known.Name);
            var hint = search.Best is { } best ? $"\nDid you mean '--{best}'?" : "";
            throw new OptUsageException($"Unknown command line argument '{argument}'.  Try: '--help'{hint}");
        }
        return option.Value is null ? word.Flag() ? "true" : "false" : word.Value ?? "";
    }
}
