using System.Text;
using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints which values of operations with a <c>tag</c> matter to something that is seen.</summary>
[Pass("test-liveness-analysis")]
public sealed partial class LivenessAnalysisTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestLivenessAnalysisPass";

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        var live = new LiveValues(op);
        var text = new StringBuilder();
        op.Walk(inner =>
        {
            if (inner.GetAttribute<StringAttr>("tag") is not { } tag) return;
            text.Append($"test_tag: {tag.Value}:\n");
            for (int i = 0; i < inner.OperandCount; i++) text.Append($" operand #{i}: {Describe(live, inner.GetOperand(i))}\n");
            for (int i = 0; i < inner.ResultCount; i++) text.Append($" result #{i}: {Describe(live, inner.GetResult(i))}\n");
            foreach (var region in inner.Regions)
            {
                text.Append($" region: #{region.Index}:\n");
                if (region.IsEmpty) continue;
                foreach (var argument in region.Entry.Arguments) text.Append($"   argument: #{argument.Index}: {Describe(live, argument)}\n");
            }
        });
        context.WriteOutput(text.ToString());
        context.MarkUnchanged();
    }

    private static string Describe(LiveValues live, Value value) => live.IsLive(value) ? "live" : "not live";
}
