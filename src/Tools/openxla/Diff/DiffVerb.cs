using OpenXla.Ir.Analysis;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tool.Diff;

/// <summary><c>openxla diff A B</c>: compares two programs as IR, text or bytecode.</summary>
internal sealed class DiffVerb : IVerb
{
    private const string Usage = """
        openxla diff A B [options]
          Compares two programs as IR: names of values, the order of attributes and aliases do not count. Tells the first
          difference with the way to it. The exit code is 0 where there is none, 1 where there is one, 2 after an error.
          --locations                    locations count too
          --allow-unregistered-dialect
          --load-plugin=X.dll            adds a vendor's dialects

        """;

    public string Name => "diff";

    public string Summary => "compare two programs as IR";

    public int Run(IReadOnlyList<string> args, ToolIo io)
    {
        var files = args.Where(static a => !a.StartsWith('-') || a == "-").ToList();
        var flags = args.Where(static a => a.StartsWith('-') && a != "-").Select(static a => a.TrimStart('-')).ToList();
        if (flags.Any(static f => f is "help" or "h"))
        {
            io.Write(Usage);
            return 0;
        }
        if (flags.Find(static f => f is not ("locations" or "allow-unregistered-dialect") && !f.StartsWith("load-plugin=", StringComparison.Ordinal)) is { } unknown)
            return io.Fail($"error: unknown option '--{unknown}'\n{Usage}", 2);
        if (files.Count != 2) return io.Fail($"error: diff takes two files\n{Usage}", 2);
        if (ToolRegistry.CreateFor(args, io) is not { } registry) return 2;
        var context = new IrContext { AllowUnregisteredDialects = flags.Contains("allow-unregistered-dialect") };
        registry.AddDialectsTo(context);
        using var scope = context.Diagnostics.Handle(d => io.WriteError(DiagnosticText.Format(d)));
        if (Read(context, files[0], io) is not { } left || Read(context, files[1], io) is not { } right) return 2;
        if (IrDifference.Find(left, right, flags.Contains("locations")) is not { } difference) return 0;
        io.Write(difference + "\n");
        return 1;
    }

    private static Operation? Read(IrContext context, string path, ToolIo io)
    {
        if (InputFile.TryRead(path, io) is not { } source) return null;
        return BytecodeFormat.IsBytecode(source.Bytes) ? BytecodeReader.ReadModule(context, source) : AsmParser.ParseModule(context, source);
    }
}
