using System.Globalization;
using System.Text.RegularExpressions;

namespace OpenXla.Ir.Testing.Lit;

internal sealed class LitOptionsParser(IReadOnlyList<string> arguments)
{
    public const string Usage = """
        USAGE: lit [options] paths

        Runs the RUN lines of all .mlir and .test files below the paths.

          -j N, --workers N    tests at the same time (default: one per core)
          --filter REGEX       only tests whose name matches
          --timeout SECONDS    limit for one test (default: 60)
          --output-dir FOLDER  put the files of %t there and keep them
          -D NAME=VALUE        %{NAME} in RUN lines, and a feature NAME
          -v, -vv, -a          more about failed tests; about all tests
          -q, -s               only failures; no line for a passed test
          --time-tests         the slowest tests at the end
          --update             rewrite generated CHECK lines

        """;

    private readonly LitOptions _options = new();
    private int _next;

    public LitOptions Parse()
    {
        while (_next < arguments.Count)
        {
            var argument = arguments[_next++];
            if (argument.Length > 1 && argument[0] == '-') Option(argument);
            else _options.Paths.Add(argument);
        }

        return _options;
    }

    private void Option(string argument)
    {
        var equals = argument.StartsWith("--", StringComparison.Ordinal) ? argument.IndexOf('=') : -1;
        var name = equals < 0 ? argument : argument[..equals];
        var value = equals < 0 ? null : argument[(equals + 1)..];
        if (name.StartsWith("-j", StringComparison.Ordinal) && name.Length > 2) (name, value) = ("-j", name[2..]);
        if (name.StartsWith("-D", StringComparison.Ordinal) && name.Length > 2) (name, value) = ("-D", name[2..]);
        switch (name)
        {
            case "-j" or "--workers" or "--threads":
                _options.Jobs = Number(name, value);
                break;
            case "--timeout":
                _options.Timeout = TimeSpan.FromSeconds(Number(name, value));
                break;
            case "--output-dir":
                _options.OutputDirectory = Value(name, value);
                break;
            case "--filter":
                _options.Filter = Pattern(Value(name, value));
                break;
            case "-D" or "--param":
                AddParameter(Value(name, value));
                break;
            default:
                Flag(name);
                break;
        }
    }

    private void Flag(string name)
    {
        switch (name)
        {
            case "-v" or "--verbose":
                _options.Verbosity++;
                break;
            case "-vv" or "--echo-all-commands":
                _options.Verbosity = 2;
                break;
            case "-a" or "--show-all":
                _options.ShowsAll = true;
                break;
            case "-q" or "--quiet":
                _options.IsQuiet = true;
                break;
            case "-s" or "--succinct":
                _options.IsSuccinct = true;
                break;
            case "--time-tests":
                _options.ShowsTimes = true;
                break;
            case "--update":
                _options.Updates = true;
                break;
            case "-h" or "--help":
                _options.ShowHelp = true;
                break;
            default:
                throw new LitUsageException($"unknown option '{name}'");
        }
    }

    private void AddParameter(string text)
    {
        var equals = text.IndexOf('=');
        _options.Parameters[equals < 0 ? text : text[..equals]] = equals < 0 ? "" : text[(equals + 1)..];
    }

    private string Value(string name, string? attached)
    {
        if (attached is not null) return attached;
        return _next < arguments.Count ? arguments[_next++] : throw new LitUsageException($"'{name}' needs a value");
    }

    private int Number(string name, string? attached)
    {
        var text = Value(name, attached);
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
        return isNumber ? number : throw new LitUsageException($"'{name}' needs a positive number, not '{text}'");
    }

    private static string Pattern(string text)
    {
        try
        {
            _ = new Regex(text);
            return text;
        }
        catch (ArgumentException problem)
        {
            throw new LitUsageException($"'--filter' needs a regular expression: {problem.Message}");
        }
    }
}
