namespace OpenXla.Ir.Plugins;

/// <summary>What the loader asks of <see cref="OpenXlaPluginAttribute{TPlugin}"/>.</summary>
public abstract class OpenXlaPluginAttribute : Attribute
{
    public abstract string Name { get; }

    public abstract void Register(PluginRegistry registry);
}
