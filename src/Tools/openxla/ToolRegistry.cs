using OpenXla.Ir.Plugins;

namespace OpenXla.Ir.Tool;

/// <summary>What this tool is linked with. Each assembly of dialects or passes has one line.</summary>
internal static class ToolRegistry
{
    /// <summary>A registry with all that is linked in; plugins loaded at run time are added to it.</summary>
    public static PluginRegistry Create()
    {
        var registry = new PluginRegistry();
        return registry;
    }
}
