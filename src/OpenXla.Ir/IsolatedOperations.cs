using System.Runtime.ExceptionServices;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir;

/// <summary>Work on isolated operations that lie side by side: nothing that is done inside one is seen in another, so that several threads may do it.</summary>
public static class IsolatedOperations
{
    private const int FewestParallelOperations = 16;

    /// <summary>Does the same on each operation. Nothing tells how many threads did it: what is reported comes in the order of the operations.</summary>
    /// <param name="operations">Isolated operations, none inside another.</param>
    /// <param name="newWorker">Makes what one thread works with; called once per thread.</param>
    /// <param name="work">The work; it may touch the operation with all that it holds, and nothing else of the IR.</param>
    /// <returns>The workers.</returns>
    public static IReadOnlyList<TWorker> ForEach<TWorker>(IReadOnlyList<Operation> operations, Func<TWorker> newWorker, Action<TWorker, Operation> work)
    {
        ArgumentNullException.ThrowIfNull(operations);
        ArgumentNullException.ThrowIfNull(newWorker);
        ArgumentNullException.ThrowIfNull(work);
        // What is limited or cancelled is counted on one thread, so that it ends at the same place each time.
        if (operations.Count < FewestParallelOperations || !operations[0].Context.MayUseThreads || Workers.IsAtWork || WorkMeter.Current is not null)
        {
            var only = newWorker();
            foreach (var op in operations) work(only, op);
            return [only];
        }
        return new Run<TWorker>(operations, newWorker, work).Do();
    }

    private sealed class Run<TWorker>(IReadOnlyList<Operation> operations, Func<TWorker> newWorker, Action<TWorker, Operation> work)
    {
        private const int ChunkSize = 8;

        private readonly List<Diagnostic>?[] _diagnostics = new List<Diagnostic>?[operations.Count];
        private readonly List<TWorker> _workers = [];
        private readonly SortedDictionary<int, Exception> _failures = [];
        private int _next;

        internal List<TWorker> Do()
        {
            var context = operations[0].Context;
            Workers.Run(Math.Min(context.Threads, (operations.Count + ChunkSize - 1) / ChunkSize), "worker", Work);
            var (firstFailure, failure) = _failures.Count > 0 ? _failures.First() : new(operations.Count, null!);
            for (int i = 0; i < Math.Min(firstFailure + 1, operations.Count); i++)
                foreach (var diagnostic in _diagnostics[i] ?? []) context.Diagnostics.Replay(diagnostic);
            if (failure is not null) ExceptionDispatchInfo.Throw(failure);
            return _workers;
        }

        private void Work()
        {
            TWorker worker;
            lock (_workers) _workers.Add(worker = newWorker());
            int at = 0;
            using var scope = operations[0].Context.Diagnostics.HandleLocally(d => (_diagnostics[at] ??= []).Add(d));
            for (int start; (start = Interlocked.Add(ref _next, ChunkSize) - ChunkSize) < operations.Count;)
                for (at = start; at < Math.Min(start + ChunkSize, operations.Count); at++)
                {
                    try
                    {
                        work(worker, operations[at]);
                    }
                    catch (Exception failure)
                    {
                        lock (_failures) _failures[at] = failure;
                        Volatile.Write(ref _next, operations.Count);
                        return;
                    }
                }
        }
    }
}
