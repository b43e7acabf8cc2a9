using System.Text;
using OpenXla.Ir.PluginLoader;
using OpenXla.Ir.Testing.SelfTest;

namespace OpenXla.Ir.Tool;

/// <summary><c>openxla selftest</c>: invents modules of dialects and checks that they survive being written and read.</summary>
internal sealed class SelfTestVerb : IVerb
{
    public string Name => "selftest";

    public string Summary => "check that invented modules survive being written and read";

    public int Run(IReadOnlyList<string> args, ToolIo io)
    {
        var registry = ToolRegistry.Create();
        var before = DialectsOf(registry);
        var rest = new List<string>();
        bool hasPlugin = false;
        try
        {
            for (int i = 0; i < args.Count; i++)
            {
                var name = args[i].Split('=')[0];
                if (name is not ("--load-plugin" or "--plugin" or "--load-dialect-plugin"))
                {
                    rest.Add(args[i]);
                    continue;
                }
                if (name.Length == args[i].Length && i + 1 == args.Count) return io.Fail($"'{name}' needs a value", 2);
                var path = name.Length < args[i].Length ? args[i][(name.Length + 1)..] : args[++i];
                PluginLoader.PluginLoader.Load(io.Resolve(path)).Register(registry);
                hasPlugin = true;
            }
        }
        catch (PluginLoadException mistake)
        {
            return io.Fail($"error: {mistake.Message}");
        }
        if (hasPlugin && !rest.Any(a => a.StartsWith("--dialect", StringComparison.Ordinal)))
            foreach (var dialect in DialectsOf(registry).Except(before)) rest.AddRange(["--dialect", dialect]);
        using var stdout = new StreamWriter(io.Stdout, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };
        using var stderr = new StreamWriter(io.Stderr, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };
        return SelfTestCommand.Run(rest, stdout, stderr, () => MakeContext(registry));
    }

    private static List<string> DialectsOf(Plugins.PluginRegistry registry) => [.. MakeContext(registry).AvailableDialects];

    private static IrContext MakeContext(Plugins.PluginRegistry registry)
    {
        var context = new IrContext();
        registry.AddDialectsTo(context);
        return context;
    }
}
