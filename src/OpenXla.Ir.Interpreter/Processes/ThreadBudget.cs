namespace OpenXla.Ir.Interpreter.Processes;

/// <summary>How many threads one run may have at a time, those of grids within grids together.</summary>
internal sealed class ThreadBudget(int limit)
{
    private int _left = limit;

    public bool TryTake(int count)
    {
        if (Interlocked.Add(ref _left, -count) >= 0) return true;
        Return(count);
        return false;
    }

    public void Return(int count) => Interlocked.Add(ref _left, count);
}
