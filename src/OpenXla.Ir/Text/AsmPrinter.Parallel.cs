namespace OpenXla.Ir.Text;

/// <content>The functions of a large module, printed by several threads, a chunk of them at a time.</content>
public sealed partial class AsmPrinter
{
    private const int FewestParallelOperations = 16;

    /// <summary>How far threads may run ahead of what has been written: this bounds the text in memory.</summary>
    private const int ChunksAhead = 16;

    /// <summary>Whether the next block, which is that of the module, is for several threads.</summary>
    private bool _isParallel;

    /// <summary>Set in printers of chunks, which must not number anything.</summary>
    private bool _isChunk;

    /// <summary>The names inside an operation say nothing about those in another where each is isolated and none has values of its own.</summary>
    private static bool MayPrintInParallel(Operation root)
    {
        if (root.Context.Threads < 2 || !root.Info.Is(OperationTraits.SymbolTable) || root.ResultCount > 0 || root.RegionCount != 1 || !root.GetRegion(0).HasOneBlock) return false;
        if (root.GetRegion(0).Entry.ArgumentCount > 0) return false;
        int count = 0;
        foreach (var op in root.GetRegion(0).Entry.Operations)
        {
            if (op.ResultCount > 0 || op.OperandCount > 0 || !op.Info.Is(OperationTraits.IsolatedFromAbove)) return false;
            count++;
        }
        return count >= FewestParallelOperations;
    }

    private sealed class Chunk : IDisposable
    {
        internal readonly Utf8Output Output = new(null);
        internal readonly UsedResources UsedResources = new();
        internal readonly ManualResetEventSlim IsDone = new();

        /// <summary>Whether the text is there; else it has to be printed in its turn.</summary>
        internal bool IsPrinted;

        public void Dispose()
        {
            Output.Dispose();
            IsDone.Dispose();
        }
    }

    private void PrintInParallel(Block block)
    {
        var work = new List<Operation>();
        foreach (var op in block.Operations) work.Add(op);
        int chunkSize = Math.Clamp(work.Count / (block.Context.Threads * 32), 1, 256);
        int count = (work.Count + chunkSize - 1) / chunkSize;
        var chunks = new Chunk?[count];
        using var room = new SemaphoreSlim(ChunksAhead);
        int next = -1;
        for (int i = 0; i < count; i++) chunks[i] = new Chunk();
        var threads = Workers.Start(Math.Min(block.Context.Threads, count) - 1, "printer", Work);
        try
        {
            for (int i = 0; i < count; i++)
            {
                var chunk = chunks[i]!;
                // This thread helps as long as the chunk that it has to write is not there.
                while (!chunk.IsDone.IsSet && TakeChunk() is var taken and >= 0) PrintChunk(taken);
                chunk.IsDone.Wait();
                Take(chunk, i);
                chunk.Dispose();
                chunks[i] = null;
                room.Release();
            }
        }
        finally
        {
            // Where the text can't be written, nobody is to wait for room.
            Volatile.Write(ref next, count);
            if (threads.Length > 0) room.Release(threads.Length);
            Workers.Join(threads);
        }

        int TakeChunk() => room.Wait(0) ? Claim() : -1;

        // Each claim holds a place in the room until its chunk is written.
        int Claim()
        {
            int claimed = Interlocked.Increment(ref next);
            if (claimed < count) return claimed;
            room.Release();
            return -1;
        }

        void Work()
        {
            while (true)
            {
                room.Wait();
                int claimed = Claim();
                if (claimed < 0) return;
                PrintChunk(claimed);
            }
        }

        void PrintChunk(int index)
        {
            var chunk = chunks[index]!;
            try
            {
                PrintOperations(new AsmPrinter(chunk.Output, Options, _namer, _aliases) { _isChunk = true }, chunk.UsedResources, work, index * chunkSize, chunkSize);
                chunk.IsPrinted = true;
            }
            catch (Exception)
            {
                // It is printed again in its turn, and what is wrong with it is met there.
                chunk.Output.Truncate(0);
            }
            chunk.IsDone.Set();
        }

        void Take(Chunk chunk, int index)
        {
            if (!chunk.IsPrinted)
            {
                PrintOperations(new AsmPrinter(_output, Options, _namer, _aliases, around: this), null, work, index * chunkSize, chunkSize);
                return;
            }
            _output.Write(chunk.Output.Written);
            _usedResources.Add(chunk.UsedResources);
        }
    }

    private void PrintOperations(AsmPrinter printer, UsedResources? usedResources, List<Operation> work, int start, int count)
    {
        printer._indent = _indent;
        printer._defaultDialects.Push(_defaultDialects.Peek());
        // Else all values have their numbers already.
        if (!Options.NumbersAcrossRegions) printer._namer = new SsaNamer(Options, keepAside: false);
        for (int i = start; i < Math.Min(start + count, work.Count); i++)
        {
            if (!Options.NumbersAcrossRegions) printer._namer.NumberAll(work[i]);
            printer.PrintLine(work[i]);
        }
        usedResources?.Add(printer._usedResources);
    }
}
