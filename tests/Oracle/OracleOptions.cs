using System.Globalization;

namespace OpenXla.Ir.Oracle;

/// <summary>What the arguments say.</summary>
internal sealed record OracleOptions
{
    internal const string Usage = """
        usage: oracle [options] FOLDER|FILE …

        Splits each .mlir file at its markers, gives every part to mlir-opt and to openxla opt, and reports, for the parts that
        mlir-opt accepts, whether the texts are equal; for those that it rejects, whether we reject them at the same line in the same words.

          --forms=custom,generic,debuginfo,fromgeneric,bytecoderead,bytecodewrite,errors   what to compare (custom,generic,fromgeneric,errors)
          --dialects=a,b     only parts that use one of these dialects
          --known-only       only parts whose dialects we all have (fromgeneric and errors apart)
          --by-function      cut parts into their functions where mlir-opt rejects them whole
          --show=N           print the first N differences of each form (5)
          --jobs=N           how many files at a time (the number of cores)
          --list=FILE        write one line for each comparison that is not equal
          --keep=FOLDER      write the programs of these, numbered as in the list

        """;

    public List<string> Paths { get; } = [];
    public HashSet<Form> Forms { get; private init; } = [Form.Custom, Form.Generic, Form.FromGeneric, Form.Errors];
    public HashSet<string>? Dialects { get; private init; }
    public bool KnownOnly { get; private init; }
    public bool ByFunction { get; private init; }
    public int Show { get; private init; } = 5;
    public int Jobs { get; private init; } = Environment.ProcessorCount;
    public string? ListFile { get; private init; }
    public string? KeepFolder { get; private init; }

    internal static OracleOptions Parse(IEnumerable<string> args)
    {
        var options = new OracleOptions();
        foreach (var arg in args)
        {
            if (!arg.StartsWith("--", StringComparison.Ordinal))
            {
                options.Paths.Add(arg);
                continue;
            }
            int equals = arg.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? arg : arg[..equals];
            var value = equals < 0 ? "" : arg[(equals + 1)..];
            options = name switch
            {
                "--forms" => options with { Forms = [.. value.Split(',').Select(ParseForm)] },
                "--dialects" => options with { Dialects = [.. value.Split(',')] },
                "--known-only" => options with { KnownOnly = true },
                "--by-function" => options with { ByFunction = true },
                "--show" => options with { Show = Number(name, value) },
                "--jobs" => options with { Jobs = Math.Max(1, Number(name, value)) },
                "--list" => options with { ListFile = value },
                "--keep" => options with { KeepFolder = Directory.CreateDirectory(value).FullName },
                _ => throw new OracleUsageException($"unknown option '{name}'"),
            };
        }
        return options;
    }

    private static Form ParseForm(string text) =>
        Enum.TryParse<Form>(text, ignoreCase: true, out var form) ? form : throw new OracleUsageException($"unknown form '{text}'");

    private static int Number(string name, string text) =>
        int.TryParse(text, CultureInfo.InvariantCulture, out int number) ? number : throw new OracleUsageException($"'{name}' needs a number");
}
