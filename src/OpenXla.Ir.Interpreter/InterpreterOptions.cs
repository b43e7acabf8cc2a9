namespace OpenXla.Ir.Interpreter;

/// <summary>The bounds of one run.</summary>
public sealed record InterpreterOptions
{
    public static readonly InterpreterOptions Default = new();

    /// <summary>Ends the run with an <see cref="OperationCanceledException"/> before the next operation.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>How many operations may be executed, those in loops and functions each time; null for any number.</summary>
    public long? StepLimit { get; init; }

    /// <summary>How deep calls may be nested.</summary>
    public int CallDepthLimit { get; init; } = 1000;
}
