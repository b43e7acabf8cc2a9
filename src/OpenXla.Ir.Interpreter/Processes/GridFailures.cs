using System.Runtime.ExceptionServices;

namespace OpenXla.Ir.Interpreter.Processes;

/// <summary>What went wrong in a grid. The first process that did not just wait in vain is to blame.</summary>
internal sealed class GridFailures
{
    private Exception? _first;
    private bool _isDeadlock;

    public void Add(ProcessGrid grid, PendingRun run)
    {
        if (run.Failure is not { } failure) return;
        bool isDeadlock = grid.IsDeadlock(failure);
        if (_first is null || (_isDeadlock && !isDeadlock)) (_first, _isDeadlock) = (failure, isDeadlock);
    }

    /// <summary>Waits for all that was started beside processes, and adds how it ended.</summary>
    public void AddStarted(ProcessGrid grid)
    {
        while (grid.TakeStarted() is { Length: > 0 } started)
            foreach (var run in started)
            {
                run.Join();
                Add(grid, run);
            }
    }

    public void ThrowFirst()
    {
        if (_first is not null) ExceptionDispatchInfo.Throw(_first);
    }
}
