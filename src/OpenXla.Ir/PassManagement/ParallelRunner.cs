using System.Runtime.ExceptionServices;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.PassManagement;

/// <summary>
/// Runs nested pipelines on several ops at once. What the user sees is the same as with one thread: diagnostics are held back
/// per op and replayed in the order of the ops, up to the first op whose pass threw.
/// </summary>
internal sealed class ParallelRunner(PipelineRunner runner, PassManager settings, IrContext context)
{
    private int _next = -1;
    private int _firstThrow;

    internal bool Run(List<OpPassManager> pipelines, List<NestedWork> work)
    {
        _firstThrow = work.Count;
        var diagnostics = new List<Diagnostic>?[work.Count];
        var failures = new Exception?[work.Count];
        var runners = new PipelineRunner?[work.Count];
        var hasFailed = new bool[work.Count];
        int helpers = Math.Min(context.Threads, work.Count) - 1;
        var captured = Capture();
        var threads = new Thread[helpers];
        for (int i = 0; i < helpers; i++)
        {
            var copies = pipelines.ConvertAll(static p => p.Copy());
            threads[i] = new Thread(() => Workers.Do(() => Help(copies)), Workers.StackSize) { IsBackground = true, Name = "pass worker" };
            threads[i].Start();
        }
        Workers.Do(() => Work(pipelines));
        foreach (var thread in threads) thread.Join();
        return Replay();

        void Help(List<OpPassManager> own)
        {
            for (int i = 0; i < captured.Length; i++) settings.Instrumentations[i].Resume(captured[i]);
            Work(own);
        }

        void Work(List<OpPassManager> own)
        {
            for (int i; (i = Interlocked.Increment(ref _next)) < work.Count;)
            {
                // Ops after one that threw would not have been reached by one thread.
                if (i > Volatile.Read(ref _firstThrow) || runner.HasEnded) return;
                RunOne(i, own[work[i].Pipeline]);
            }
        }

        void RunOne(int index, OpPassManager pipeline)
        {
            using var scope = context.Diagnostics.HandleLocally(d => (diagnostics[index] ??= []).Add(d));
            var fork = runners[index] = runner.Fork();
            try
            {
                hasFailed[index] = !fork.RunPipeline(pipeline, work[index]);
            }
            catch (Exception failure)
            {
                failures[index] = failure;
                NoteThrow(index);
            }
        }

        bool Replay()
        {
            bool isGood = true;
            for (int i = 0; i < work.Count; i++)
            {
                if (diagnostics[i] is { } list)
                    foreach (var diagnostic in list) context.Diagnostics.Replay(diagnostic);
                if (failures[i] is { } failure) ExceptionDispatchInfo.Throw(failure);
                if (runners[i] is not { } fork) continue;
                runner.TakeOutcome(fork);
                isGood &= !hasFailed[i];
            }
            return isGood;
        }
    }

    private object?[] Capture()
    {
        var captured = new object?[settings.Instrumentations.Count];
        for (int i = 0; i < captured.Length; i++) captured[i] = settings.Instrumentations[i].Capture();
        return captured;
    }

    private void NoteThrow(int index)
    {
        int known = Volatile.Read(ref _firstThrow);
        while (index < known)
        {
            int seen = Interlocked.CompareExchange(ref _firstThrow, index, known);
            if (seen == known) return;
            known = seen;
        }
    }
}
