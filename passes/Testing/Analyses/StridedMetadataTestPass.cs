using System.Text;
using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Passes.Testing.Analyses.DataFlow;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints what offsets, sizes and strides of memory may be.</summary>
[Pass("test-strided-metadata-range-analysis")]
public sealed partial class StridedMetadataTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestStridedMetadataRangeAnalysisPass";

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        var solver = new DataFlowSolver();
        solver.Load(new DeadCodeAnalysis());
        solver.Load(new ConstantPropagation());
        solver.Load(new IntegerRangeAnalysis());
        solver.Load(new StridedMetadataAnalysis());
        solver.Run(op);
        var text = new StringBuilder();
        var names = new ValueNames(op);
        op.Walk(inner =>
        {
            var lines = new StringBuilder();
            for (int i = 0; i < inner.ResultCount; i++)
                if (solver.Lookup<Lattice<StridedMetadata>>(Anchor.Of(inner.GetResult(i))) is { Element: { IsUninitialized: false, IsEmpty: false } metadata }) lines.Append($"  result[{i}]: {metadata}\n");
            if (lines.Length > 0) text.Append($"Op: {names.Print(inner)}\n{lines}\n");
        });
        context.WriteError(text.ToString());
        context.MarkUnchanged();
    }
}
