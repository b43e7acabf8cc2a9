using System.Text;
using OpenXla.Ir.PluginLoader;
using OpenXla.Ir.Tool.Opt;

namespace OpenXla.Ir.Tool.Translate;

/// <summary><c>openxla translate --NAME</c>: between IR and other forms of a program.</summary>
internal sealed class TranslateVerb : IVerb
{
    public string Name => "translate";

    public string Summary => "turn programs into portable artifacts and back, or run them in the interpreter";

    public int Run(IReadOnlyList<string> args, ToolIo io)
    {
        try
        {
            var options = new TranslateOptionsParser(args).Parse();
            if (options.Translation is null)
            {
                io.Write(Usage());
                return 0;
            }
            if (ToolRegistry.CreateFor(args, io) is not { } registry || InputFile.TryRead(options.Input, io) is not { } source) return 1;
            using var output = OutputFile.TryOpen(options.Output, io);
            if (output is null || !new TranslateDriver(options, io, registry, output.Stream).Run(source)) return 1;
            output.Keep();
            return 0;
        }
        catch (OptUsageException mistake)
        {
            return io.Fail(mistake.Message);
        }
    }

    private static string Usage()
    {
        var text = new StringBuilder("""
            usage: openxla translate --NAME [FILE] [options]

            Reads FILE (or standard input) and translates it.

            """);
        foreach (var translation in TranslationTable.All)
        {
            Line($"--{translation.Name}", translation.Summary);
            foreach (var option in translation.Options) Line(option.Value is null ? $"  --{option.Name}" : $"  --{option.Name}={option.Value}", option.Summary);
        }
        text.Append("for all\n");
        Line("-o FILE", "write to FILE; untouched after an error");
        Line("--split-input-file[=MARKER]", "each part between the markers (// -----) is a program of its own");
        Line("--output-split-marker=TEXT", "between the parts");
        Line("--verify-diagnostics", "check the errors against the comments that expect them");
        Line("--allow-unregistered-dialect", "accept operations of unknown dialects");
        Line("--load-plugin=X.dll", "add a vendor's dialects");
        Line("--mlir-print-…", "as openxla opt prints");
        return text.ToString();

        void Line(string name, string summary) => text.Append("  ").Append(name.PadRight(38)).Append(summary).Append('\n');
    }
}
