namespace OpenXla.Ir.Plugins;

/// <summary>Tells the loader which plugin a dll holds: <c>[assembly: OpenXlaPlugin&lt;AcmePlugin&gt;]</c>.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class OpenXlaPluginAttribute<TPlugin> : OpenXlaPluginAttribute
    where TPlugin : IPlugin
{
    public override string Name => TPlugin.Name;

    public override void Register(PluginRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        registry.Plugin<TPlugin>();
    }
}
