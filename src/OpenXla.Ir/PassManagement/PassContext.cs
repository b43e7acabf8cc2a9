using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.PassManagement;

/// <summary>What a pass may use while it runs.</summary>
public sealed class PassContext
{
    private readonly Dictionary<Type, object> _analyses = [];

    internal PassContext(IrContext context, Operation root)
    {
        Context = context;
        Root = root;
    }

    public IrContext Context { get; }

    /// <summary>The operation that the pass runs on.</summary>
    public Operation Root { get; }

    public bool HasFailed { get; private set; }

    /// <summary>An analysis of the root, computed once.</summary>
    public TAnalysis Analysis<TAnalysis>()
        where TAnalysis : class, new()
    {
        if (_analyses.TryGetValue(typeof(TAnalysis), out var known)) return (TAnalysis)known;
        var analysis = new TAnalysis();
        _analyses[typeof(TAnalysis)] = analysis;
        return analysis;
    }

    /// <summary>Reports an error about an op and fails the pass; notes can be added.</summary>
    public Diagnostic Error(Operation op, string message)
    {
        ArgumentNullException.ThrowIfNull(op);
        HasFailed = true;
        return op.EmitError(message);
    }

    /// <summary>Fails the pass; the error has been reported.</summary>
    public void Fail() => HasFailed = true;

    public Diagnostic Remark(Operation op, string message)
    {
        ArgumentNullException.ThrowIfNull(op);
        return Context.Diagnostics.Remark(op.Location, message);
    }
}
