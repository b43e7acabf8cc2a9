using System.Runtime.ExceptionServices;
using OpenXla.Ir.Diagnostics;

namespace OpenXla.Ir.PassManagement;

/// <summary>
/// Runs nested pipelines on several ops at once. What the user sees is the same as with one thread: diagnostics are held back
/// per op and replayed in the order of the ops, up to the first op that failed.
/// </summary>
internal sealed class ParallelRunner(PipelineRunner runner, PassManager settings, IrContext context)
{
    private int _next = -1;
    private int _firstFailure;

    internal bool Run(List<OpPassManager> pipelines, List<NestedWork> work, Operation parent)
    {
        _firstFailure = work.Count;
        var diagnostics = new List<Diagnostic>?[work.Count];
        var failures = new Exception?[work.Count];
        var runners = new PipelineRunner?[work.Count];
        int helpers = Math.Min(context.Threads, work.Count) - 1;
        var captured = Capture();
        var threads = new Thread[helpers];
        for (int i = 0; i < helpers; i++)
        {
            var copies = pipelines.ConvertAll(static p => p.Copy());
            threads[i] = new Thread(() => Help(copies), Workers.StackSize) { IsBackground = true, Name = "pass worker" };
            threads[i].Start();
        }
        Work(pipelines);
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
                // Ops after a failed one would not have been reached by one thread.
                if (i > Volatile.Read(ref _firstFailure)) return;
                if (!RunOne(i, own[work[i].Pipeline])) NoteFailure(i);
            }
        }

        bool RunOne(int index, OpPassManager pipeline)
        {
            using var scope = context.Diagnostics.HandleLocally(d => (diagnostics[index] ??= []).Add(d));
            try
            {
                return (runners[index] = runner.Fork()).RunPipeline(pipeline, work[index], parent);
            }
            catch (Exception failure)
            {
                failures[index] = failure;
                return false;
            }
        }

        bool Replay()
        {
            for (int i = 0; i < work.Count && i <= _firstFailure; i++)
            {
                if (diagnostics[i] is { } list)
                    foreach (var diagnostic in list) context.Diagnostics.Replay(diagnostic);
                if (failures[i] is { } failure) ExceptionDispatchInfo.Throw(failure);
            }
            if (_firstFailure == work.Count) return true;
            runner.TakeFailures(runners[_firstFailure]!);
            return false;
        }
    }

    private object?[] Capture()
    {
        var captured = new object?[settings.Instrumentations.Count];
        for (int i = 0; i < captured.Length; i++) captured[i] = settings.Instrumentations[i].Capture();
        return captured;
    }

    private void NoteFailure(int index)
    {
        int known = Volatile.Read(ref _firstFailure);
        while (index < known)
        {
            int seen = Interlocked.CompareExchange(ref _firstFailure, index, known);
            if (seen == known) return;
            known = seen;
        }
    }
}
