namespace OpenXla.Ir;

/// <summary>Threads for work on IR, which recurses over what users nest: their stacks are large, and only touched pages cost memory.</summary>
internal static class Workers
{
    internal const int StackSize = 64 * 1024 * 1024;

    internal static Thread[] Start(int count, string name, Action work)
    {
        var threads = new Thread[count];
        for (int i = 0; i < count; i++)
        {
            threads[i] = new Thread(() => work(), StackSize) { IsBackground = true, Name = name };
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
        work();
        Join(others);
    }
}
