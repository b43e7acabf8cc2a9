namespace OpenXla.Ir.Plugins;

// The idea of this namespace: what extends the compiler, ours or a vendor's, registers itself through one door. The types here
// are the contract that a plugin dll is compiled against; loading such a dll is another project's business, because a tool
// compiled ahead of time can't do it and links its plugins instead.

/// <summary>An extension: dialects, passes, pipelines and targets under one name.</summary>
public interface IPlugin
{
    static abstract string Name { get; }

    static abstract void Register(PluginRegistry registry);
}
