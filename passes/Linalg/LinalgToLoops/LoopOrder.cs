using OpenXla.Ir.Affine;
using OpenXla.Ir.Dialects.Linalg;

namespace OpenXla.Ir.Passes.Linalg.LinalgToLoops;

/// <summary>
/// Which loop goes where. The innermost one should walk through memory in order for as many operands as can be: then
/// LLVM vectorises it, where a reduction innermost would walk a matrix by columns and wait for each sum.
/// </summary>
internal static class LoopOrder
{
    internal static int[] Choose(IStructured structured, Operation op)
    {
        int loops = structured.Iterators.Count;
        var order = Enumerable.Range(0, loops).ToList();
        if (loops < 2 || !structured.Iterators.Contains(IteratorType.Reduction)) return [.. order];
        int best = order[^1];
        long bestCost = Cost(structured, op, best);
        for (int candidate = loops - 1; candidate >= 0; candidate--)
        {
            long cost = Cost(structured, op, candidate);
            if (cost < bestCost) (best, bestCost) = (candidate, cost);
        }
        order.Remove(best);
        order.Add(best);
        return [.. order];
    }

    /// <summary>How far memory accesses lie apart from one iteration of a loop to the next, each operand's counted once.</summary>
    private static long Cost(IStructured structured, Operation op, int dimension)
    {
        long cost = structured.Iterators[dimension] == IteratorType.Reduction ? 1 : 0;
        for (int i = 0; i < structured.Maps.Count; i++)
        {
            if (op.GetOperand(i).Type is not MemRefType type) continue;
            var map = structured.Maps[i];
            long stride = 1;
            for (int d = map.Results.Length - 1; d >= 0; d--)
            {
                if (map.Results[d].UsesDim(dimension)) cost += stride == 1 ? 1 : 64;
                stride = type.Shape[d] == Shape.Dynamic ? 64 : stride * Math.Max(1, type.Shape[d]);
            }
            // A reduction innermost keeps its sum in one place, but each step waits for the one before.
            bool isOutput = i >= structured.Inits.Start;
            if (isOutput && !map.Results.Any(r => r.UsesDim(dimension))) cost += 8;
        }
        return cost;
    }
}
