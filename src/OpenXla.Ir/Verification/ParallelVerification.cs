namespace OpenXla.Ir.Verification;

/// <summary>
/// Verifies the isolated operations of a large module by several threads. They say only whether anything is wrong; where it is, one thread
/// looks again, so that errors come as they would have.
/// </summary>
internal static class ParallelVerification
{
    private const int FewestOperations = 16;
    private const int ChunkSize = 8;

    /// <summary>The block of <paramref name="root"/> whose operations are right with all that they hold; null where that is not known.</summary>
    internal static Block? TryVerifyBody(Operation root, Verifier verifier)
    {
        if (root.Context.Threads < 2 || !root.Info.Is(OperationTraits.SymbolTable) || root.RegionCount != 1 || !root.GetRegion(0).HasOneBlock) return null;
        var block = root.GetRegion(0).Entry;
        var work = new List<Operation>();
        foreach (var op in block.Operations)
        {
            if (op.OperandCount > 0 || !op.Info.Is(OperationTraits.IsolatedFromAbove)) return null;
            work.Add(op);
        }
        return work.Count >= FewestOperations && AreAllRight(root, work, verifier.Symbols.TableOf(root)) ? block : null;
    }

    private static bool AreAllRight(Operation root, List<Operation> work, SymbolTable table)
    {
        var (next, failed) = (0, false);
        Workers.Run(Math.Min(root.Context.Threads, (work.Count + ChunkSize - 1) / ChunkSize), "verifier", Work);
        return !failed;

        void Work()
        {
            var verifier = new Verifier(root.Context, new SymbolTableCollection(table));
            using var silence = root.Context.Diagnostics.HandleLocally(_ => Volatile.Write(ref failed, true));
            try
            {
                for (int i; !Volatile.Read(ref failed) && (i = Interlocked.Add(ref next, ChunkSize) - ChunkSize) < work.Count;)
                    for (int k = i; k < Math.Min(i + ChunkSize, work.Count) && verifier.ErrorCount == 0; k++) IrVerifier.VerifyWithDominance(work[k], verifier);
            }
            catch (Exception)
            {
                // One thread meets it again, in the right order.
                Volatile.Write(ref failed, true);
            }
            if (verifier.ErrorCount > 0) Volatile.Write(ref failed, true);
        }
    }
}
