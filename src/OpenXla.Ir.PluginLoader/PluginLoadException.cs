namespace OpenXla.Ir.PluginLoader;

/// <summary>A plugin can't be loaded; the message says why in words for the person who named the file.</summary>
public sealed class PluginLoadException(string message, Exception? inner = null) : Exception(message, inner);
