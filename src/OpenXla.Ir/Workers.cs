namespace OpenXla.Ir;

/// <summary>Threads for work on IR, which recurses over what users nest: their stacks are large, and only touched pages cost memory.</summary>
internal static class Workers
{
    internal const int StackSize = 64 * 1024 * 1024;

    /// <summary>Whether this thread shares work with others already: it does not share again what it has got.</summary>
    [ThreadStatic]
    private static bool _isAtWork;

    internal static bool IsAtWork => _isAtWork;

    internal static Thread[] Start(int count, string name, Action work)
    {
        var threads = new Thread[count];
        for (int i = 0; i < count; i++)
        {
            threads[i] = new Thread(() => Do(work), StackSize) { IsBackground = true, Name = name };
            threads[i].Start();
        }
        return threads;
    }

    internal static void Join(Thread[] threads)
    {
        foreach (var thread in threads) thread.Join();
    }

    /// <summary>Does the work on as many threads, this one among them, and returns when all have done theirs.</summary>
    internal static void Run(int count, string name, Action work)
    {
        var others = Start(count - 1, name, work);
        Do(work);
        Join(others);
    }

    /// <summary>Does work of which others do the rest.</summary>
    internal static void Do(Action work)
    {
        bool before = _isAtWork;
        _isAtWork = true;
        try
        {
            work();
        }
        finally
        {
            _isAtWork = before;
        }
    }
}
