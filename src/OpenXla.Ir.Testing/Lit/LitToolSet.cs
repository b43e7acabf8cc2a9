namespace OpenXla.Ir.Testing.Lit;

/// <summary>Tools by name. FileCheck is always there.</summary>
public sealed class LitToolSet : ILitToolProvider
{
    private readonly Dictionary<string, ILitTool> _tools = new(StringComparer.Ordinal);
    private readonly HashSet<string> _features = new(StringComparer.Ordinal);

    /// <param name="newContext">Makes what <c>CHECK-IR</c> blocks are read with, from the paths of plugins; null for the builtin dialect alone.</param>
    public LitToolSet(Func<IReadOnlyList<string>, IrContext>? newContext = null) => Add(new FileCheckTool(newContext));

    public IReadOnlyCollection<string> Features => _features;

    public ILitTool? Find(string name) => _tools.GetValueOrDefault(name);

    /// <summary>Adds a tool; one of the same name is replaced.</summary>
    public LitToolSet Add(ILitTool tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        _tools[tool.Name] = tool;
        return this;
    }

    /// <summary>Adds a tool under a further name, as <c>mlir-opt</c> for <c>openxla-opt</c>.</summary>
    public LitToolSet AddAlias(string name, ILitTool tool)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(tool);
        _tools[name] = tool;
        return this;
    }

    /// <summary>Adds a tool given as a function.</summary>
    public LitToolSet Add(string name, Func<IReadOnlyList<string>, LitToolIo, int> run) => Add(new DelegateTool(name, run));

    public LitToolSet AddFeature(string feature)
    {
        ArgumentException.ThrowIfNullOrEmpty(feature);
        _features.Add(feature);
        return this;
    }
}
