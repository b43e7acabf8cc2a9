using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Numbers the operations marked by <c>selected</c>, each after those that it reads.</summary>
[Pass("test-topological-sort-analysis")]
public sealed partial class TopologicalSortAnalysisTestPass : Pass<ModuleOp>
{
    /// <summary>More operations than any test has.</summary>
    private const long MostSelected = 1 << 20;

    public override string DisplayName => "(anonymous namespace)::TestTopologicalSortAnalysisPass";

    protected override void Run(ModuleOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        op.Walk(root =>
        {
            if (root.DiscardableAttributes.Get("root") is not null) Sort(root, context);
        });
    }

    private static void Sort(Operation root, PassContext context)
    {
        var selected = new List<Operation?>();
        bool isOrdered = root.DiscardableAttributes.Get("ordered") is not null;
        bool isValid = true;
        root.Walk(inner =>
        {
            if (inner.DiscardableAttributes.Get("selected") is not { } mark) return;
            if (!isOrdered)
            {
                selected.Add(inner);
            }
            else if (mark is IntegerAttr { FitsInt64: true, Int64: >= 0 and < MostSelected } position)
            {
                while (selected.Count <= position.Int64) selected.Add(null);
                selected[(int)position.Int64] = inner;
            }
            else
            {
                isValid = false;
            }
        });
        if (!isValid || selected.Contains(null))
        {
            context.ErrorAt(root, "invalid test case: some indices are missing among the selected ops");
            return;
        }
        var sorted = selected.ConvertAll(static op => op!);
        if (!TopologicalSort.Sort(sorted))
        {
            context.ErrorAt(root, "could not schedule all ops");
            return;
        }
        for (int i = 0; i < sorted.Count; i++) sorted[i].SetAttribute("pos", new IntegerAttr(i, IndexType.Instance));
    }
}
