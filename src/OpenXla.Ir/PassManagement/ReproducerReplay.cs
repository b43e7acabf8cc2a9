using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.PassManagement;

/// <summary>Runs a reproducer in a context of its own, to see whether it fails as the run did that it was made from.</summary>
internal sealed class ReproducerReplay(PassManager original, string text)
{
    private readonly IrContext _context = original.Context.MakeAlike();
    private string? _firstError;

    /// <summary>What is different; null where the same pass fails with the same message.</summary>
    internal string? Check(string pass, string? message)
    {
        using var scope = _context.Diagnostics.HandleLocally(Take);
        // The pipeline's reader may speak of mistakes in the context that it was made for.
        using var local = original.Context.Diagnostics.HandleLocally(Take);
        try
        {
            return Compare(pass, message);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            return $"{thrown.GetType().Name}: {thrown.Message}";
        }
    }

    private string? Compare(string pass, string? message)
    {
        if (AsmParser.ParseModule(_context, SourceFile.FromText(text, "<reproducer>")) is not { } program) return $"it can't be read: {_firstError}";
        if (!Reproducer.TryTake(_context, out var reproducer) || reproducer?.Pipeline is not { } pipeline) return $"its pipeline can't be read: {_firstError}";
        if (MakeManager(pipeline, reproducer.VerifiesEach ?? true) is not { } manager) return $"its pipeline can't be read: {_firstError}";
        var runner = manager.MakeRunner();
        if (manager.Run(program, runner, null)) return "it does not fail";
        var failed = runner.Culprit?.Pass.Name ?? "";
        if (failed != pass) return $"'{failed}' fails in it instead of '{pass}'";
        return _firstError == message ? null : $"it fails with '{_firstError}' instead of '{message}'";
    }

    private PassManager? MakeManager(string pipeline, bool verifiesEach)
    {
        int open = pipeline.IndexOf('(', StringComparison.Ordinal);
        var manager = new PassManager(_context, pipeline[..open])
        {
            VerifiesEach = verifiesEach,
            CatchesExceptions = true,
            PipelineReader = original.PipelineReader,
            Cancellation = original.Cancellation,
            Budget = original.Budget,
        };
        if (original.PipelineReader is not { } reader)
        {
            // Without a reader the passes themselves have to do.
            foreach (var step in original.Copy().Steps)
            {
                if (step.Pass is { } pass) manager.Add(pass);
                else step.Nested!.ForEach(nested => manager.Nest(nested));
            }
            return manager;
        }
        return reader(manager, pipeline[(open + 1)..^1]) ? manager : null;
    }

    private void Take(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error) _firstError ??= diagnostic.Message;
    }
}
