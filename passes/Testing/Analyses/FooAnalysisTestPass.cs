using System.Text;
using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints the numbers that an analysis gives to operations with a <c>tag</c>.</summary>
[Pass("test-foo-analysis")]
public sealed partial class FooAnalysisTestPass : Pass<FuncOp>
{
    public override string DisplayName => "(anonymous namespace)::TestFooAnalysisPass";

    protected override void Run(FuncOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        var solver = new DataFlowSolver();
        var analysis = solver.Load(new FooAnalysis());
        solver.Run(op);
        if (analysis.Failure is var (at, message))
        {
            context.ErrorAt(at, message);
            return;
        }
        var text = new StringBuilder($"function: @{op.SymbolName}\n");
        op.Walk(inner =>
        {
            if (inner.GetAttribute<StringAttr>("tag") is { } tag && inner != op) text.Append($"{tag.Value} -> {solver.Lookup<FooState>(Anchor.Of(inner))?.Number ?? 0}\n");
        });
        context.WriteError(text.ToString());
        context.MarkUnchanged();
    }
}
