namespace OpenXla.Ir.Plugins;

/// <summary>The version of the types that plugins are compiled against.</summary>
public static class PluginContract
{
    /// <summary>
    /// Goes up with every addition that a plugin could need. A plugin's reference to the core carries the core's assembly version,
    /// whose last number is this one: so the loader knows what a dll was built against without work by its author.
    /// </summary>
    public const int ContractVersion = 1;
}
