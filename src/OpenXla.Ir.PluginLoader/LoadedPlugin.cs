using System.Reflection;
using System.Runtime.Loader;
using OpenXla.Ir.Plugins;

namespace OpenXla.Ir.PluginLoader;

/// <summary>A plugin dll in memory.</summary>
public sealed class LoadedPlugin
{
    private readonly AssemblyLoadContext _context;
    private readonly List<OpenXlaPluginAttribute> _entries;

    internal LoadedPlugin(AssemblyLoadContext context, Assembly assembly, List<OpenXlaPluginAttribute> entries)
    {
        _context = context;
        Assembly = assembly;
        _entries = entries;
    }

    public Assembly Assembly { get; }

    /// <summary>The names of the plugins in the dll.</summary>
    public IEnumerable<string> Names => _entries.Select(static e => e.Name);

    /// <summary>Adds what the dll brings.</summary>
    public void Register(PluginRegistry registry)
    {
        foreach (var entry in _entries) entry.Register(registry);
    }

    /// <summary>Lets the dll go; its memory is freed once nothing refers to its objects.</summary>
    public void Unload() => _context.Unload();
}
