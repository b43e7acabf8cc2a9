using System.Text;
using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Passes.Testing.Analyses.DataFlow;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints for operations with a <c>tag</c> which blocks and edges inside control can come to, and from where it comes to regions, calls and functions.</summary>
[Pass("test-dead-code-analysis")]
public sealed partial class DeadCodeAnalysisTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestDeadCodeAnalysisPass";

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        var solver = new DataFlowSolver();
        solver.Load(new DeadCodeAnalysis());
        solver.Load(new ConstantOperations());
        solver.Run(op);
        var text = new StringBuilder();
        var names = new ValueNames(op);
        op.Walk(inner =>
        {
            if (inner.GetAttribute<StringAttr>("tag") is not { } tag) return;
            text.Append($"{tag.Value}:\n");
            foreach (var region in inner.Regions) Write(text, region, solver, names);
            if (solver.Lookup<PredecessorState>(Anchor.Of(inner)) is { } predecessors) text.Append($"op_preds: {Describe(predecessors, names)}\n");
        });
        context.WriteError(text.ToString());
        context.MarkUnchanged();
    }

    private static void Write(StringBuilder text, Region region, DataFlowSolver solver, ValueNames names)
    {
        text.Append($" region #{region.Index}\n");
        foreach (var block in region.Blocks)
        {
            text.Append($"  {names[block]} = {Describe(solver, Anchor.Of(block))}\n");
            foreach (var predecessor in block.Predecessors) text.Append($"   from {names[predecessor]} = {Describe(solver, Anchor.Edge(predecessor, block))}\n");
        }
        if (!region.IsEmpty && solver.Lookup<PredecessorState>(Anchor.Of(region.Entry)) is { } predecessors) text.Append($"region_preds: {Describe(predecessors, names)}\n");
    }

    private static string Describe(DataFlowSolver solver, Anchor anchor) => solver.Lookup<Executable>(anchor) is { IsLive: true } ? "live" : "dead";

    private static string Describe(PredecessorState state, ValueNames names)
    {
        var text = new StringBuilder(state.AllAreKnown ? "(all) predecessors:" : "predecessors:");
        if (state.Known.Count == 0) text.Append(" (none)");
        foreach (var op in state.Known) text.Append($"\n  {names.Print(op)}");
        return text.ToString();
    }
}
