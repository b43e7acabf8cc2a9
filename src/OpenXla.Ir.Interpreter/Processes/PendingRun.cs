using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Interpreter.Processes;

/// <summary>A thread of a grid: one of its processes, or what runs beside one.</summary>
internal sealed class PendingRun : FutureValue
{
    /// <summary>There may be a thousand threads; calls that are nested deeper than this allows are an error.</summary>
    private const int StackSize = 4 * 1024 * 1024;

    private readonly ProcessGrid _grid;
    private readonly ProcessId _process;
    private readonly Thread _thread;
    private readonly CancellationToken _cancellation;
    private RuntimeValue[] _results = [];

    /// <param name="grid">The grid, which counts the thread as running already.</param>
    /// <param name="process">Who waits for it, or is it.</param>
    /// <param name="op">What starts it.</param>
    /// <param name="cancellation">Ends waits for it.</param>
    /// <param name="body">What it does.</param>
    public PendingRun(ProcessGrid grid, ProcessId process, Operation op, CancellationToken cancellation, Func<RuntimeValue[]> body)
    {
        (_grid, _process, Op, _cancellation) = (grid, process, op, cancellation);
        _thread = new Thread(() => Run(body), StackSize) { IsBackground = true, Name = $"process {process}" };
    }

    public Operation Op { get; }

    /// <summary>Read and written under the lock of the grid.</summary>
    public bool IsDone { get; set; }

    /// <inheritdoc cref="IsDone"/>
    public List<Waiter> Waiters { get; } = [];

    public Exception? Failure { get; private set; }

    public void Start()
    {
        try
        {
            _thread.Start();
        }
        catch (Exception problem) when (problem is OutOfMemoryException or ThreadStartException)
        {
            Failure = new EvaluationException(Op.Location, $"process {_process} can't be started: {problem.Message}", problem);
            End();
        }
    }

    /// <summary>Waits for the end of the thread; from outside of the grid.</summary>
    public RuntimeValue[] Join()
    {
        if ((_thread.ThreadState & ThreadState.Unstarted) == 0) _thread.Join();
        return _results;
    }

    public override RuntimeValue[] Await(Operation op)
    {
        _grid.Await(_process, op, this, _cancellation);
        return Failure is null ? _results : throw Failure;
    }

    private void Run(Func<RuntimeValue[]> body)
    {
        try
        {
            _results = body();
        }
        // Whatever it is, it belongs to the thread that started this one.
        catch (Exception failure)
        {
            Failure = failure;
        }
        End();
    }

    private void End()
    {
        _grid.Complete(this);
        _grid.Leave();
    }
}
