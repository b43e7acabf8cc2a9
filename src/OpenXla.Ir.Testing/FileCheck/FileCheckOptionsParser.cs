using System.Globalization;

namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>Reads arguments the way LLVM tools do: one or two dashes, the value behind <c>=</c> or in the next argument.</summary>
internal sealed class FileCheckOptionsParser(IReadOnlyList<string> arguments)
{
    private static readonly string[] DumpInputValues = ["help", "always", "fail", "never"];
    private static readonly string[] DumpFilterValues = ["all", "annotation-full", "annotation", "error"];

    private readonly FileCheckOptions _options = new();
    private int _next;
    private string? _dumpInput;
    private int? _dumpContext;

    public FileCheckOptions Parse()
    {
        while (_next < arguments.Count)
        {
            var argument = arguments[_next++];
            if (argument.Length > 1 && argument[0] == '-') Option(argument.TrimStart('-'));
            else if (_options.CheckFile.Length == 0) _options.CheckFile = argument;
            else throw Usage($"Too many positional arguments specified!\nCan specify at most 1 positional arguments: See: FileCheck --help");
        }

        _options.DumpInput = _dumpInput ?? _options.DumpInput;
        _options.DumpContext = _dumpContext ?? _options.DumpContext;
        return _options;
    }

    private void Option(string option)
    {
        if (option.StartsWith('D'))
        {
            Define(option[1..]);
            return;
        }

        var equals = option.IndexOf('=');
        var name = equals < 0 ? option : option[..equals];
        var value = equals < 0 ? null : option[(equals + 1)..];
        switch (name)
        {
            case "check-prefix":
                _options.Prefixes.Add(Value(name, value));
                break;
            case "check-prefixes":
                _options.Prefixes.AddRange(Value(name, value).Split(','));
                break;
            case "comment-prefixes":
                _options.CommentPrefixes.AddRange(Value(name, value).Split(','));
                break;
            case "implicit-check-not":
                _options.ImplicitNots.Add(Value(name, value));
                break;
            case "input-file":
                _options.InputFile = Value(name, value);
                break;
            case "load-plugin":
                _options.Plugins.Add(Value(name, value));
                break;
            case "dump-input":
                _dumpInput = First(DumpInputValues, _dumpInput, name, Value(name, value));
                break;
            case "dump-input-filter":
                _options.DumpFilter = First(DumpFilterValues, _options.DumpFilter, name, Value(name, value));
                break;
            case "dump-input-context":
                _dumpContext = Math.Max(_dumpContext ?? 0, Number(name, Value(name, value)));
                break;
            case "color":
                // Output is never coloured, so there is nothing to switch.
                break;
            default:
                Flag(name, value is null or "true" or "1");
                break;
        }
    }

    private void Flag(string name, bool isOn)
    {
        switch (name)
        {
            case "enable-var-scope":
                _options.EnableVariableScope = isOn;
                break;
            case "match-full-lines":
                _options.MatchFullLines = isOn;
                break;
            case "strict-whitespace":
                _options.StrictWhitespace = isOn;
                break;
            case "ignore-case":
                _options.IgnoreCase = isOn;
                break;
            case "allow-empty":
                _options.AllowEmpty = isOn;
                break;
            case "allow-unused-prefixes":
                _options.AllowUnusedPrefixes = isOn;
                break;
            case "allow-deprecated-dag-overlap":
                _options.AllowDagOverlap = isOn;
                break;
            case "v":
                _options.Verbosity = Math.Max(_options.Verbosity, isOn ? 1 : 0);
                break;
            case "vv":
                _options.Verbosity = isOn ? 2 : _options.Verbosity;
                break;
            case "help" or "h" or "help-hidden" or "help-list":
                _options.ShowHelp = true;
                break;
            case "version":
                _options.ShowVersion = true;
                break;
            default:
                throw Usage($"Unknown command line argument '{arguments[_next - 1]}'.  Try: 'FileCheck --help'");
        }
    }

    private void Define(string attached)
    {
        if (attached.Length == 0) throw Usage("for the -D option: requires a value!");
        _options.Definitions.Add(attached);
    }

    private string Value(string name, string? attached)
    {
        if (attached is not null) return attached;
        if (_next < arguments.Count) return arguments[_next++];
        throw Usage($"for the --{name} option: requires a value!");
    }

    private static int Number(string name, string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Usage($"for the --{name} option: '{value}' value invalid for uint argument!");

    /// <summary>Of several occurrences the value that stands first in the list wins.</summary>
    private static string First(string[] order, string? before, string name, string value)
    {
        var rank = Array.IndexOf(order, value);
        if (rank < 0) throw Usage($"for the --{name} option: Cannot find option named '{value}'!");
        return before is null || rank < Array.IndexOf(order, before) ? value : before;
    }

    private static FileCheckUsageException Usage(string message) => new($"FileCheck: {message}", 1);
}
