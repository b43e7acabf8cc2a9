using System.Text;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.PassManagement;

/// <summary>One run of a pass manager that keeps what is needed to repeat its failure.</summary>
internal sealed class ReproducerRun(PassManager manager, ReproducerOptions options, Operation root)
{
    private readonly IrContext _context = manager.Context;

    /// <summary>What each pass at work was given, the innermost last; of the whole run only the first where the reproducer is not local.</summary>
    private readonly Stack<(Operation Program, string Pipeline)> _snapshots = new();

    private (Operation Program, string Pipeline)? _culprit;
    private readonly List<Diagnostic> _thrown = [];
    private string? _firstError;
    private bool _isReporting;

    internal bool Run()
    {
        if (options.IsLocal && _context.Threads > 1)
        {
            _context.Diagnostics.Error(default, "Local crash reproduction may not be used without disabling mutli-threading first.");
            return false;
        }
        if (!options.IsLocal) _culprit = (root.Clone(), root.Name + manager.ToString()[(manager.AnchorName ?? OpPassManager.AnyAnchor).Length..]);
        using var tap = _context.Diagnostics.Watch(Take);
        return manager.Run(root, manager.MakeRunner(this), this);
    }

    /// <summary>As upstream, a pass that breaks down is told of in one error with its reproducer.</summary>
    private bool Take(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error) _firstError ??= diagnostic.Message;
        if (_isReporting || diagnostic.Payload is not Exception or BudgetExceededException or LateDialectException or OperationCanceledException) return false;
        _thrown.Add(diagnostic);
        return true;
    }

    /// <summary>Called on the one thread that there is.</summary>
    internal void BeforePass(Pass pass, Operation op)
    {
        if (!options.IsLocal) return;
        var scopes = new List<string>();
        var top = op;
        for (; top.ParentOp is { } parent; top = parent) scopes.Add(top.Name);
        var text = new StringBuilder(top.Name).Append('(');
        for (int i = scopes.Count - 1; i >= 0; i--) text.Append(scopes[i]).Append('(');
        text.Append(PipelineText.Format(pass)).Append(')', scopes.Count + 1);
        _snapshots.Push((top.Clone(), text.ToString()));
    }

    internal void AfterPass(bool isGood)
    {
        if (!options.IsLocal) return;
        var snapshot = _snapshots.Pop();
        if (!isGood) _culprit ??= snapshot;
    }

    /// <summary>Writes the reproducer and tells about it.</summary>
    internal void Report(PipelineRunner runner)
    {
        if (_culprit is not { } culprit) return;
        _isReporting = true;
        var reproducer = new Reproducer(culprit.Pipeline, _context.Threads <= 1, manager.VerifiesEach);
        var text = reproducer.Format(culprit.Program);
        var error = new Diagnostic(Severity.Error, _thrown.Count > 0 ? root.Location : runner.Culprit?.Location ?? root.Location, "Failures have been detected while processing an MLIR pass pipeline") { Payload = _thrown.FirstOrDefault()?.Payload };
        var reasons = string.Concat(_thrown.Select(static t => $"; {t.Message}"));
        var passes = options.IsLocal && runner.Culprit is { } pass ? pass.ToString() : $"[{string.Join(", ", runner.Failed)}]";
        if (Write(text) is { } problem)
        {
            error.Note($"Pipeline failed while executing {passes}: failed to create output stream: Failed to create reproducer stream: cannot open output file '{options.Path}': {problem}{reasons}");
        }
        else
        {
            error.Note($"Pipeline failed while executing {passes}: reproducer generated at `{options.Path}`{reasons}");
            var doubt = new ReproducerReplay(manager, text).Check(runner.Culprit?.Pass.Name ?? "", _firstError);
            if (doubt is not null) error.Note($"the reproducer does not replay: {doubt}");
        }
        _context.Diagnostics.Report(error);
    }

    /// <summary>What kept the file from being written; null where it is there, whole.</summary>
    private string? Write(string text)
    {
        try
        {
            var path = Path.GetFullPath(options.Path, options.Directory ?? Environment.CurrentDirectory);
            if (Directory.Exists(path)) return "Is a directory";
            var temporary = $"{path}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}.tmp";
            File.WriteAllText(temporary, text);
            File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            return "No such file or directory";
        }
        catch (UnauthorizedAccessException)
        {
            return "Permission denied";
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or NotSupportedException)
        {
            return problem.Message;
        }
    }
}
