using System.Diagnostics;
using System.Globalization;

namespace OpenXla.Ir.PassManagement;

/// <summary>Counts what a pass does on one operation, and ends it when it is cancelled or has used up its budget.</summary>
internal sealed class WorkMeter(PassBudget budget, long deadline, CancellationToken cancellation)
{
    /// <summary>How many steps go by between two looks at the clock.</summary>
    private const int StepsPerCheck = 64;

    [ThreadStatic] private static WorkMeter? _current;

    private long _rewrites;
    private int _steps;

    /// <summary>The meter of the pass that runs on this thread; null where nothing is limited.</summary>
    internal static WorkMeter? Current
    {
        get => _current;
        set => _current = value;
    }

    /// <summary>Called for each piece of work, however small.</summary>
    internal void Step()
    {
        if (++_steps % StepsPerCheck == 0) Check();
    }

    internal void CountRewrite()
    {
        if (++_rewrites > budget.Rewrites) throw new BudgetExceededException(budget.Rewrites == 1 ? "1 rewrite" : $"{budget.Rewrites} rewrites", endsRun: false);
    }

    internal void Check()
    {
        cancellation.ThrowIfCancellationRequested();
        if (Stopwatch.GetTimestamp() > deadline) throw new BudgetExceededException(string.Create(CultureInfo.InvariantCulture, $"{budget.Time!.Value.TotalSeconds} s"), endsRun: true);
        if (budget.Memory is { } memory && GC.GetTotalMemory(forceFullCollection: false) > memory && GC.GetTotalMemory(forceFullCollection: true) > memory)
            throw new BudgetExceededException(string.Create(CultureInfo.InvariantCulture, $"{memory / (1024.0 * 1024):0.###} MiB"), endsRun: true);
    }
}
