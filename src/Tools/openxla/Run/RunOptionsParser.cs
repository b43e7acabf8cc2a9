using System.Globalization;

namespace OpenXla.Ir.Tool.Run;

/// <summary>Reads the arguments of <c>openxla run</c>; a value follows its option after <c>=</c> or as the next argument.</summary>
internal static class RunOptionsParser
{
    internal const string Usage = """
        openxla run FILE [options]
          --function NAME         the function to run; by default main, or the only public one
          --input X               a .npy file or "dense<…> : tensor<…>", once per argument
          --output DIR            writes the results to DIR/outN.npy instead of printing them
          --expect X.npy          compares result N with it, once per result; exit code 1 where they differ
          --tolerance T           how far apart, absolute or relative, equal numbers may be (1e-5)
          --target NAME           cpu, interpreter, or a plugin's; by default the best that is there
          --emit STAGE            prints the program after a stage of the lowering and stops: --emit=help lists them
          --repeat N              calls the function N times and tells the mean time of a call
          --load-plugin X.dll     adds a vendor's dialects, passes and targets
          --quiet                 says nothing but the results

        """;

    internal static RunOptions Parse(IReadOnlyList<string> args)
    {
        var options = new RunOptions();
        for (int i = 0; i < args.Count; i++)
        {
            var (name, value) = Split(args[i]);
            switch (name)
            {
                case "--function":
                    options.Function = Value();
                    break;
                case "--input":
                    options.Inputs.Add(Value());
                    break;
                case "--output":
                    options.Output = Value() is { Length: > 0 } folder ? folder : throw new RunUsageException("--output needs a folder");
                    break;
                case "--expect":
                    options.Expected.Add(Value());
                    break;
                case "--tolerance":
                    options.Tolerance = double.TryParse(Value(), NumberStyles.Float, CultureInfo.InvariantCulture, out double tolerance) && tolerance >= 0
                        ? tolerance
                        : throw new RunUsageException("--tolerance needs a number");
                    break;
                case "--target":
                    options.Target = Value();
                    break;
                case "--emit":
                    options.Emit = Value();
                    break;
                case "--repeat":
                    options.Repeat = int.TryParse(Value(), CultureInfo.InvariantCulture, out int count) && count > 0 ? count : throw new RunUsageException("--repeat needs a positive number");
                    break;
                case "--load-plugin":
                    options.Plugins.Add(Value());
                    break;
                case "--quiet" or "-q":
                    options.Quiet = true;
                    break;
                case "--help" or "-h":
                    options.Help = true;
                    break;
                default:
                    if (name.StartsWith('-') && name.Length > 1) throw new RunUsageException($"unknown option '{args[i]}'; openxla run --help lists them");
                    if (options.File is not null) throw new RunUsageException($"one file is run at a time, but '{options.File}' and '{args[i]}' were given");
                    options.File = args[i];
                    break;
            }

            string Value()
            {
                if (value is not null) return value;
                return i + 1 < args.Count ? args[++i] : throw new RunUsageException($"{name} needs a value");
            }
        }
        return options;
    }

    private static (string Name, string? Value) Split(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal)) return (argument, null);
        int equals = argument.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (argument, null) : (argument[..equals], argument[(equals + 1)..]);
    }
}
