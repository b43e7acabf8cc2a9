namespace OpenXla.Ir.Diagnostics;

/// <summary>Takes diagnostics and hands them to the innermost handler. Without any handler an error throws.</summary>
public sealed class DiagnosticEngine
{
    private readonly IrContext _context;
    private readonly AsyncLocal<Action<Diagnostic>?> _local = new();
    private Action<Diagnostic>? _handler;
    private int _errorCount;

    internal DiagnosticEngine(IrContext context) => _context = context;

    /// <summary>Errors reported so far, handled or not.</summary>
    public int ErrorCount => Volatile.Read(ref _errorCount);

    /// <summary>Sends diagnostics to <paramref name="handler"/> until the returned scope is disposed.</summary>
    public IDisposable Handle(Action<Diagnostic> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        var scope = new Scope(this, _handler);
        _handler = handler;
        return scope;
    }

    /// <summary>As <see cref="Handle"/>, for this thread's flow of control only.</summary>
    public IDisposable HandleLocally(Action<Diagnostic> handler)
    {
        var previous = _local.Value;
        _local.Value = handler;
        return new LocalScope(this, previous);
    }

    /// <summary>Gathers diagnostics in a list until the returned scope is disposed.</summary>
    public IDisposable Collect(out List<Diagnostic> diagnostics)
    {
        var list = diagnostics = [];
        return Handle(diagnostic =>
        {
            lock (list) list.Add(diagnostic);
        });
    }

    /// <summary>Reports at once; notes can be added until the handler's output is shown, so prefer <see cref="Report"/> for several.</summary>
    public Diagnostic Error(Location location, string message) => Report(new Diagnostic(Severity.Error, location, message));

    public Diagnostic Warning(Location location, string message) => Report(new Diagnostic(Severity.Warning, location, message));

    public Diagnostic Remark(Location location, string message) => Report(new Diagnostic(Severity.Remark, location, message));

    /// <exception cref="DiagnosticException">An error, and nobody handles diagnostics.</exception>
    public Diagnostic Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (diagnostic.Severity == Severity.Error) Interlocked.Increment(ref _errorCount);
        var handler = _local.Value ?? _handler;
        if (handler is not null) handler(diagnostic);
        else if (diagnostic.Severity == Severity.Error) throw new DiagnosticException(diagnostic);
        return diagnostic;
    }

    /// <summary>Hands on a diagnostic that was held back and has been counted already.</summary>
    internal void Replay(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error) Interlocked.Decrement(ref _errorCount);
        Report(diagnostic);
    }

    private sealed class Scope(DiagnosticEngine engine, Action<Diagnostic>? previous) : IDisposable
    {
        public void Dispose() => engine._handler = previous;
    }

    private sealed class LocalScope(DiagnosticEngine engine, Action<Diagnostic>? previous) : IDisposable
    {
        public void Dispose() => engine._local.Value = previous;
    }
}
