using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Interpreter;

/// <summary>The bounds of one run.</summary>
public sealed record InterpreterOptions
{
    public static readonly InterpreterOptions Default = new();

    /// <summary>Ends the run with an <see cref="OperationCanceledException"/> before the next operation.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>How many operations may be executed, those in loops and functions each time; null for any number. Processes of a grid count each for itself.</summary>
    public long? StepLimit { get; init; }

    /// <summary>How deep calls may be nested.</summary>
    public int CallDepthLimit { get; init; } = 1000;

    /// <summary>How many processes may run at a time, those of grids within grids together; each is a thread, and so is what runs beside one.</summary>
    public int ProcessLimit { get; init; } = 1024;

    /// <summary>Where programs print and probe.</summary>
    public EvaluationHost Host { get; init; } = EvaluationHost.None;
}
