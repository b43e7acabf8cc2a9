namespace OpenXla.Ir.Tool.Bisect;

/// <summary><c>openxla bisect</c>: finds the pass and the rewrite that break a program.</summary>
internal sealed class BisectVerb : IVerb
{
    public string Name => "bisect";

    public string Summary => "find the pass and the rewrite that break a program";

    public int Run(IReadOnlyList<string> args, ToolIo io)
    {
        if (args.Count == 0 || args.Any(static a => a is "--help" or "-h"))
        {
            io.Write(BisectOptions.Usage);
            return args.Count == 0 ? 1 : 0;
        }
        if (BisectOptions.TryParse(args, out var options) is { } problem) return io.Fail($"error: {problem}\n{BisectOptions.Usage}");
        if (ToolRegistry.CreateFor(args, io) is not { } registry) return 1;
        if (InputFile.TryRead(options.Input, io) is not { } source) return 1;
        return new Bisection(options, source, registry, io).Run();
    }
}
