namespace OpenXla.Ir.Evaluation;

/// <summary>What a program that runs on a grid of processes sees of the others.</summary>
/// <remarks>
/// Whoever waits for a process that will never come, because all others wait or have ended, gets an <see cref="EvaluationException"/> at once.
/// </remarks>
public abstract class EvaluationProcess
{
    public abstract ProcessId Id { get; }

    /// <summary>How many replicas the grid has.</summary>
    public abstract long Replicas { get; }

    /// <summary>How many partitions each replica has.</summary>
    public abstract long Partitions { get; }

    /// <summary>Gives values to all members of a group and waits for theirs: those that meet at the same kind of operation on the same channel.</summary>
    /// <param name="op">The operation at which the process waits.</param>
    /// <param name="group">The members, this process among them, each once.</param>
    /// <param name="channel">Tells exchanges of the same members apart.</param>
    /// <param name="values">What this process gives.</param>
    /// <returns>What each member gave, in the order of the group.</returns>
    public abstract Tensor[][] Exchange(Operation op, ReadOnlySpan<ProcessId> group, long channel, Tensor[] values);

    /// <summary>Sends values over a channel; waits until they are taken.</summary>
    public abstract void Send(Operation op, long channel, Tensor[] values);

    /// <summary>Waits for the values that come over a channel.</summary>
    public abstract Tensor[] Receive(Operation op, long channel);

    /// <summary>The next function of the queue that feeds the grid; null where the queue is empty.</summary>
    public abstract string? NextInfeed();

    /// <summary>Puts values into the queue that leads out of the grid.</summary>
    public abstract void Outfeed(Tensor[] values);
}
