namespace OpenXla.Ir.Passes.Transforms.TopologicalSort;

/// <summary>Orders the operations of graph regions so that each comes after those that it reads, as far as that can be.</summary>
[Pass("topological-sort")]
public sealed partial class TopologicalSortPass : Pass<Operation>
{
    protected override void Run(Operation op, PassContext context) => op.Walk(static inner =>
    {
        if (!inner.Info.Is(OperationTraits.GraphRegion)) return;
        foreach (var region in inner.Regions)
            foreach (var block in region.Blocks) Analysis.TopologicalSort.Sort(block);
    });
}
