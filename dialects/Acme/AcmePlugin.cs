using Acme;

[assembly: OpenXlaPlugin<AcmePlugin>]

namespace Acme;

/// <summary>What <c>--load-plugin=Acme.dll</c> brings. A tool compiled ahead of time calls <see cref="Register"/> itself.</summary>
public sealed class AcmePlugin : IPlugin
{
    public static string Name => "acme";

    public static void Register(PluginRegistry registry) => registry
        .Dialect<AcmeDialect>()
        .Pass<AssignTilesPass>()
        .Target<AcmeTarget>();
}
