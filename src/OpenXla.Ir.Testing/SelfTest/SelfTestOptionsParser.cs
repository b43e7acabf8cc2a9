using System.Globalization;

namespace OpenXla.Ir.Testing.SelfTest;

/// <summary>Reads the arguments of <c>selftest</c>.</summary>
internal static class SelfTestOptionsParser
{
    public const string Usage = """
        USAGE: selftest [options]

        Invents valid modules of dialects and checks that each is the same after it was written and read: in the custom form, in the
        generic form and in bytecode.

          --dialect NAME         a dialect to test, may be repeated (default: all)
          --load-plugin FILE     brings the dialects of a plugin; without --dialect, only these are tested
          --count N              modules per dialect (default: 1000)
          --seed S               where the random numbers begin (default: 1)
          --only N               only the module of that number
          -j N, --threads N      threads (default: one per core); the modules are the same for any number
          --max-failures N       how many failures to reduce and show (default: 20)
          --no-reduce            show failures as they are
          -v                     say why no instance of an operation was found

        """;

    /// <summary>The options; null where help is asked for.</summary>
    /// <exception cref="ArgumentException">An argument is wrong.</exception>
    public static SelfTestOptions? Parse(IReadOnlyList<string> args)
    {
        var options = new SelfTestOptions();
        var dialects = new List<string>();
        for (int i = 0; i < args.Count; i++)
        {
            var equals = args[i].StartsWith("--", StringComparison.Ordinal) ? args[i].IndexOf('=') : -1;
            var name = equals < 0 ? args[i] : args[i][..equals];
            if (name is "--help" or "-h") return null;
            if (name is "--no-reduce")
            {
                options = options with { Reduces = false };
                continue;
            }
            if (name is "-v" or "--verbose")
            {
                options = options with { Verbose = true };
                continue;
            }
            if (name.StartsWith("-j", StringComparison.Ordinal) && name.Length > 2)
            {
                options = options with { Threads = (int)Number("-j", name[2..], 1024) };
                continue;
            }
            var value = equals >= 0 ? args[i][(equals + 1)..] : ++i < args.Count ? args[i] : throw new ArgumentException($"'{name}' needs a value");
            switch (name)
            {
                case "--dialect":
                    dialects.AddRange(value.Split(',', StringSplitOptions.RemoveEmptyEntries));
                    break;
                case "--count":
                    options = options with { Count = (int)Number(name, value, int.MaxValue) };
                    break;
                case "--seed":
                    options = options with { Seed = Number(name, value, ulong.MaxValue) };
                    break;
                case "--only":
                    options = options with { Only = (int)Number(name, value, int.MaxValue) };
                    break;
                case "-j" or "--threads":
                    options = options with { Threads = (int)Number(name, value, 1024) };
                    break;
                case "--max-failures":
                    options = options with { MaxFailures = (int)Number(name, value, int.MaxValue) };
                    break;
                default:
                    throw new ArgumentException($"unknown option '{name}'; --help lists them");
            }
        }
        return options with { Dialects = dialects };
    }

    private static ulong Number(string name, string value, ulong limit) =>
        ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) && number <= limit ? number
            : throw new ArgumentException($"'{value}' is no number for '{name}'");
}
