using OpenXla.Ir.Tool.Opt;

namespace OpenXla.Ir.Tool.Bisect;

/// <summary>What the arguments of <c>bisect</c> say.</summary>
internal sealed record BisectOptions
{
    internal const string Usage = """
        openxla bisect FILE --pipeline=TEXT [options]
          Finds the pass, and in it the rewrite, after which a check fails that holds for FILE.
          --pipeline=TEXT         builtin.module(canonicalize,cse)
          --check="COMMAND"       holds where COMMAND ends with 0; {} stands for the file with the IR so far
          --check=verify          holds where the passes and the verifier are content (default)
          --check=interpreter     holds where all functions that can be run compute what they did before
          --allow-unregistered-dialect
          --load-plugin=X.dll     adds a vendor's dialects and passes

        """;

    public string Input { get; set; } = "";
    public string Pipeline { get; set; } = "";
    public string Check { get; set; } = "verify";
    public bool AllowUnregisteredDialects { get; set; }

    /// <summary>Reads the arguments.</summary>
    /// <returns>What is wrong with them; null where nothing is.</returns>
    internal static string? TryParse(IReadOnlyList<string> args, out BisectOptions options)
    {
        options = new BisectOptions();
        for (int i = 0; i < args.Count; i++)
        {
            var argument = args[i];
            if (!argument.StartsWith('-') || argument == "-")
            {
                if (options.Input.Length > 0) return "bisect takes one file";
                options.Input = argument;
                continue;
            }
            var (name, value) = OptionWord.Read(argument);
            if (name == "allow-unregistered-dialect")
            {
                options.AllowUnregisteredDialects = true;
                continue;
            }
            if (name is not ("pipeline" or "pass-pipeline" or "check" or "load-plugin")) return $"unknown option '{argument}'";
            if (value is null && i + 1 == args.Count) return $"'{argument}' needs a value";
            value ??= args[++i];
            if (name == "check") options.Check = value;
            else if (name != "load-plugin") options.Pipeline = value;
        }
        if (options.Input.Length == 0) return "bisect needs a file";
        return options.Pipeline.Length == 0 ? "bisect needs a --pipeline" : null;
    }
}
