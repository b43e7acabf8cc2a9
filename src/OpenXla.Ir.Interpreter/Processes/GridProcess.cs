using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Interpreter.Processes;

/// <summary>A place in a grid, as operations see it.</summary>
internal sealed class GridProcess(ProcessGrid grid, ProcessId id, CancellationToken cancellation) : EvaluationProcess
{
    public ProcessGrid Grid { get; } = grid;

    public override ProcessId Id => id;
    public override long Replicas => Grid.Replicas;
    public override long Partitions => Grid.Partitions;

    public override Tensor[][] Exchange(Operation op, ReadOnlySpan<ProcessId> group, long channel, Tensor[] values) =>
        Grid.Exchange(id, op, group, channel, values, cancellation);

    public override void Send(Operation op, long channel, Tensor[] values) => Grid.Send(id, op, channel, values, cancellation);

    public override Tensor[] Receive(Operation op, long channel) => Grid.Receive(id, op, channel, cancellation);

    public override string? NextInfeed() => Grid.NextInfeed();

    public override void Outfeed(Tensor[] values) => Grid.Outfeed(values);
}
