using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Interpreter.Processes;

/// <summary>A process that waits at an operation. All is read and written under the lock of the grid.</summary>
internal sealed class Waiter(ProcessId process, Operation op, string reason)
{
    public ProcessId Process { get; } = process;
    public Operation Op { get; } = op;

    /// <summary>What it waits for, in words that follow "waits".</summary>
    public string Reason { get; } = reason;

    public bool IsDone { get; set; }

    /// <summary>Why the wait is in vain.</summary>
    public EvaluationException? Failure { get; set; }
}
