using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace OpenXla.Ir.PluginLoader;

/// <summary>Keeps a plugin's own dependencies apart from the tool's and from other plugins'.</summary>
internal sealed class PluginLoadContext(string path) : AssemblyLoadContext($"plugin {Path.GetFileName(path)}", isCollectible: true)
{
    private readonly AssemblyDependencyResolver _resolver = new(path);

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A trimmed program has no dynamic code and never comes here.")]
    protected override Assembly? Load(AssemblyName name)
    {
        // What the tool has loaded already is shared, so that a plugin's ops and passes are of the same classes as ours.
        if (IsShared(name)) return null;
        return _resolver.ResolveAssemblyToPath(name) is { } found ? LoadFromAssemblyPath(found) : null;
    }

    protected override nint LoadUnmanagedDll(string name) =>
        _resolver.ResolveUnmanagedDllToPath(name) is { } found ? LoadUnmanagedDllFromPath(found) : 0;

    private static bool IsShared(AssemblyName name)
    {
        if (name.Name?.StartsWith("OpenXla.Ir", StringComparison.Ordinal) != true) return false;
        try
        {
            return Default.LoadFromAssemblyName(new AssemblyName(name.Name)) is not null;
        }
        catch (Exception missing) when (missing is FileNotFoundException or FileLoadException)
        {
            return false;
        }
    }
}
