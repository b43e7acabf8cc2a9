using OpenXla.Ir.PassManagement;
using OpenXla.Ir.PluginLoader;
using OpenXla.Ir.Plugins;

namespace OpenXla.Ir.Tool.Opt;

/// <summary><c>openxla opt</c>: reads IR, runs passes, prints IR.</summary>
internal sealed class OptVerb : IVerb
{
    public string Name => "opt";

    public string Summary => "read IR, run passes on it, print it";

    public int Run(IReadOnlyList<string> args, ToolIo io) => Run(args, io, ToolRegistry.Create());

    /// <summary>As above, with dialects and passes of the caller's choice.</summary>
    internal static int Run(IReadOnlyList<string> args, ToolIo io, PluginRegistry registry)
    {
        try
        {
            foreach (var plugin in OptOptionsParser.FindPlugins(args)) PluginLoader.PluginLoader.Load(io.Resolve(plugin)).Register(registry);
            var options = new OptOptionsParser(args, registry.Passes).Parse();
            return options.Request == OptRequest.Run ? RunOn(options, io, registry) : Answer(options.Request, io, registry);
        }
        catch (OptUsageException mistake)
        {
            return io.Fail(mistake.Message);
        }
        catch (PluginLoadException mistake)
        {
            return io.Fail($"error: {mistake.Message}");
        }
    }

    private static int Answer(OptRequest request, ToolIo io, PluginRegistry registry)
    {
        switch (request)
        {
            case OptRequest.Help:
                io.Write(OptHelp.Usage);
                break;
            case OptRequest.Version:
                io.Write($"openxla {typeof(IrContext).Assembly.GetName().Version?.ToString(3)}\n");
                break;
            case OptRequest.ListPasses:
                io.Write(OptHelp.Passes(registry.Passes));
                break;
            case OptRequest.ShowDialects:
                var context = new IrContext();
                registry.AddDialectsTo(context);
                io.Write($"Available Dialects: {string.Join(',', context.AvailableDialects)}\n");
                break;
        }
        return 0;
    }

    private static int RunOn(OptOptions options, ToolIo io, PluginRegistry registry)
    {
        foreach (var path in options.IrdlFiles)
            if (!DefinedDialects.TryAdd(path, io, registry)) return 1;
        if (InputFile.TryRead(options.Input, io) is not { } source) return 1;
        CollectorPause.Begin(source, options.Passes.Count > 0 || options.PassPipeline is not null);
        if (OutputFile.TryOpen(options.Output, io) is not { } output) return 1;
        using (output)
        {
            if (RunRecords.TryOpen(options, io) is not { } records) return 1;
            using (records)
            {
                var driver = new OptDriver(options, io, registry, output.Stream, records, options.Timing ? new PassTiming() : null);
                if (!driver.CheckPipeline() || !driver.Run(source)) return 1;
            }
            output.Keep();
            return 0;
        }
    }
}
