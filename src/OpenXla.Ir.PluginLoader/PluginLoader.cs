using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using OpenXla.Ir.Plugins;

namespace OpenXla.Ir.PluginLoader;

/// <summary>Loads plugin dlls into contexts of their own.</summary>
public static class PluginLoader
{
    private const string Core = "OpenXla.Ir";

    /// <summary>Whether this process can load code; a program compiled ahead of time can't.</summary>
    public static bool IsSupported => RuntimeFeature.IsDynamicCodeSupported;

    /// <summary>Loads a dll; its plugins are not registered yet.</summary>
    /// <exception cref="PluginLoadException">The file is no plugin that fits this program.</exception>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A trimmed program has no dynamic code and leaves at the first line.")]
    public static LoadedPlugin Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!IsSupported) throw new PluginLoadException("this program is compiled ahead of time and can't load plugins; use the build that runs on the .NET runtime");
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full)) throw new PluginLoadException($"'{path}' is a directory, not a plugin dll");
        if (!File.Exists(full)) throw new PluginLoadException($"no such file: '{path}'");
        CheckReferences(path, full);
        var context = new PluginLoadContext(full);
        try
        {
            var assembly = context.LoadFromAssemblyPath(full);
            return new LoadedPlugin(context, assembly, FindEntries(path, assembly));
        }
        catch (Exception failure) when (failure is BadImageFormatException or FileLoadException or FileNotFoundException or TypeLoadException or PluginLoadException or ReflectionTypeLoadException)
        {
            context.Unload();
            throw failure as PluginLoadException ?? new PluginLoadException($"'{path}' can't be loaded: {failure.Message}", failure);
        }
    }

    private static List<OpenXlaPluginAttribute> FindEntries(string path, Assembly assembly)
    {
        var entries = new List<OpenXlaPluginAttribute>();
        foreach (var attribute in assembly.GetCustomAttributes<OpenXlaPluginAttribute>()) entries.Add(attribute);
        return entries.Count > 0
            ? entries
            : throw new PluginLoadException($"'{path}' holds no plugin: it has no [assembly: OpenXlaPlugin<…>]");
    }

    /// <summary>Looks at the metadata before any code of the file is loaded.</summary>
    private static void CheckReferences(string path, string full)
    {
        try
        {
            using var file = File.OpenRead(full);
            using var image = new PEReader(file);
            if (!image.HasMetadata) throw new PluginLoadException($"'{path}' is not a .NET assembly");
            var metadata = image.GetMetadataReader();
            if (!metadata.IsAssembly) throw new PluginLoadException($"'{path}' is not a .NET assembly");
            foreach (var handle in metadata.AssemblyReferences)
            {
                var reference = metadata.GetAssemblyReference(handle);
                if (metadata.GetString(reference.Name) == Core) CheckVersion(path, reference.Version);
            }
        }
        catch (BadImageFormatException failure)
        {
            throw new PluginLoadException($"'{path}' is not a .NET assembly", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new PluginLoadException($"'{path}' can't be read: {failure.Message}", failure);
        }
    }

    private static void CheckVersion(string path, Version built)
    {
        if (built.Revision <= PluginContract.ContractVersion) return;
        throw new PluginLoadException(
            $"'{path}' was built against version {built.Revision} of the plugin contract, but this program has version {PluginContract.ContractVersion}; use a newer openxla or build the plugin against this one");
    }
}
