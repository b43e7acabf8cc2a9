namespace OpenXla.Ir.Diagnostics;

/// <summary>Takes diagnostics and hands them to the innermost handler. Without any handler an error throws.</summary>
public sealed class DiagnosticEngine
{
    private readonly IrContext _context;
    private readonly AsyncLocal<Action<Diagnostic>?> _local = new();
    private readonly Lock _gate = new();
    private Scope? _scope;
    private (Func<Diagnostic, bool> Watcher, Action<Diagnostic>? Local)? _watch;
    private int _errorCount;

    internal DiagnosticEngine(IrContext context) => _context = context;

    /// <summary>Errors reported so far, handled or not.</summary>
    public int ErrorCount => Volatile.Read(ref _errorCount);

    /// <summary>How what is said about an operation shows it, in a note; null where it does not.</summary>
    public Text.PrintOptions? OperationForm { get; set; }

    /// <summary>Whether errors of conversions carry all that was tried as notes; otherwise they name the first reason only.</summary>
    public bool ExplainsFailures { get; set; }

    /// <summary>Something to say about an operation.</summary>
    internal Diagnostic About(Operation op, string message, Severity severity = Severity.Error)
    {
        ArgumentNullException.ThrowIfNull(op);
        var diagnostic = new Diagnostic(severity, op.Location, message);
        if (OperationForm is not { } form) return diagnostic;
        // What is wrong may be just what the operation's own syntax can't show.
        var text = severity == Severity.Error ? Text.AsmPrinter.ToGenericText(op, form) : Text.AsmPrinter.ToText(op);
        return diagnostic.Note("see current operation: " + (text.Contains('\n', StringComparison.Ordinal) ? "\n" + text : text));
    }

    /// <summary>
    /// Sends diagnostics to <paramref name="handler"/> until the returned scope is disposed. Each is held back until the next one,
    /// <see cref="Flush"/> or the end of the scope: so it arrives whole, with the notes that were added after it was reported.
    /// </summary>
    public IDisposable Handle(Action<Diagnostic> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Open(handler, holdsBack: true);
    }

    /// <summary>Hands on what is held back: before something else is shown to the user, which belongs after it.</summary>
    public void Flush() => _scope?.Flush();

    /// <summary>As <see cref="Handle"/>, for this thread's flow of control only, and at once: the handler keeps diagnostics, it does not show them.</summary>
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
        return Open(list.Add, holdsBack: false);
    }

    /// <summary>Shows what is reported from here on to a watcher first, in order, until the returned scope is disposed; nobody else gets what it says it keeps.</summary>
    internal IDisposable Watch(Func<Diagnostic, bool> watcher)
    {
        var previous = _watch;
        _watch = (watcher, _local.Value);
        return new WatchScope(this, previous);
    }

    /// <summary>Reports an error; notes and a hint can be added to it as long as nothing else is reported.</summary>
    public Diagnostic Error(Location location, string message) => Report(new Diagnostic(Severity.Error, location, message));

    public Diagnostic Warning(Location location, string message) => Report(new Diagnostic(Severity.Warning, location, message));

    public Diagnostic Remark(Location location, string message) => Report(new Diagnostic(Severity.Remark, location, message));

    /// <exception cref="DiagnosticException">An error, and nobody handles diagnostics.</exception>
    public Diagnostic Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (diagnostic.Severity == Severity.Error) Interlocked.Increment(ref _errorCount);
        // What is kept aside for later is seen when it is reported again.
        if (_watch is { } watch && watch.Local == _local.Value && watch.Watcher(diagnostic)) return diagnostic;
        if (_local.Value is { } local) local(diagnostic);
        else if (_scope is { } scope) scope.Take(diagnostic);
        else if (diagnostic.Severity == Severity.Error) throw new DiagnosticException(diagnostic);
        return diagnostic;
    }

    /// <summary>Hands on a diagnostic that was held back and has been counted already.</summary>
    internal void Replay(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error) Interlocked.Decrement(ref _errorCount);
        Report(diagnostic);
    }

    private Scope Open(Action<Diagnostic> handler, bool holdsBack) => _scope = new Scope(this, _scope, handler, holdsBack);

    private sealed class Scope(DiagnosticEngine engine, Scope? previous, Action<Diagnostic> handler, bool holdsBack) : IDisposable
    {
        private Diagnostic? _held;

        internal void Take(Diagnostic diagnostic)
        {
            lock (engine._gate)
            {
                Flush();
                if (holdsBack) _held = diagnostic;
                else handler(diagnostic);
            }
        }

        internal void Flush()
        {
            lock (engine._gate)
            {
                if (_held is not { } diagnostic) return;
                _held = null;
                handler(diagnostic);
            }
        }

        public void Dispose()
        {
            Flush();
            if (engine._scope == this) engine._scope = previous;
        }
    }

    private sealed class WatchScope(DiagnosticEngine engine, (Func<Diagnostic, bool> Watcher, Action<Diagnostic>? Local)? previous) : IDisposable
    {
        public void Dispose() => engine._watch = previous;
    }

    private sealed class LocalScope(DiagnosticEngine engine, Action<Diagnostic>? previous) : IDisposable
    {
        public void Dispose() => engine._local.Value = previous;
    }
}
