using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Numbers the operations marked by <c>test_to_sort</c> in the order of control.</summary>
[Pass("test-print-topological-sort")]
public sealed partial class TopologicalSortTestPass : SymbolTestPass
{
    public override string DisplayName => "(anonymous namespace)::TestTopologicalSortPass";

    protected override void Run(Operation op, string name, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        var marked = new List<Operation>();
        op.Walk(inner =>
        {
            if (inner.DiscardableAttributes.Get("test_to_sort") is UnitAttr) marked.Add(inner);
        });
        int index = 0;
        foreach (var sorted in TopologicalSort.InOrderOfControl(marked)) sorted.SetAttribute("test_sort_index", new IntegerAttr(index++, new IntegerType(32)));
    }
}
