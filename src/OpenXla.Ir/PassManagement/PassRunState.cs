using System.Diagnostics;

namespace OpenXla.Ir.PassManagement;

/// <summary>What all parts of one run of a pass manager share.</summary>
internal sealed class PassRunState(PassManager settings, ReproducerRun? reproducer)
{
    private readonly PassBudget _budget = settings.Budget;
    private int _hasEnded;

    private readonly long _deadline = settings.Budget.Time is { } time
        ? Stopwatch.GetTimestamp() + (long)(Math.Min(time.TotalSeconds, int.MaxValue) * Stopwatch.Frequency)
        : long.MaxValue;

    /// <summary>Whether the run was cancelled or has used up its budget: nothing more need begin.</summary>
    internal bool HasEnded => Volatile.Read(ref _hasEnded) != 0;

    /// <summary>Ends the run; true for the first, who is to say why.</summary>
    internal bool TryEnd() => Interlocked.Exchange(ref _hasEnded, 1) == 0;

    /// <summary>What would be told of a failure; null where nobody asked for it.</summary>
    internal ReproducerRun? Reproducer => reproducer;

    internal CancellationToken Cancellation => settings.Cancellation;

    /// <summary>Counts the work of one pass on one operation; null where nothing is limited.</summary>
    internal WorkMeter? MakeMeter() => _budget.IsUnlimited && !Cancellation.CanBeCanceled ? null : new WorkMeter(_budget, _deadline, Cancellation);
}
