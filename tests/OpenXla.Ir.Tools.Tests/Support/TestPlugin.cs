using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Plugins;

namespace OpenXla.Ir.Tools.Tests.Support;

public sealed class TestPlugin : IPlugin
{
    public static string Name => "test";

    public static void Register(PluginRegistry registry)
    {
        registry
            .Dialect<TestDialect>()
            .Pass<MarkPass>()
            .Pass<FuncOnlyPass>()
            .Pass<ComplainPass>()
            .Pass<BreakPass>()
            .Pass<NothingPass>()
            .Pass<FaultyPass>()
            .Pipeline("twice", static p => p.Add(new MarkPass { Text = "1" }).Add(new MarkPass { Text = "2" }))
            .Pipeline(new PipelineFactory("often", "Marks often.", [new("times", "int", "2", "How often.")],
                static (p, options) => p.Add(new MarkPass { Count = (int)options.Integer("times") })));
    }
}
