using OpenXla.Ir.Analysis;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Says which values that regions carry are reductions.</summary>
[Pass("test-match-reduction")]
public sealed partial class MatchReductionTestPass : InterfacePass<IFunction>
{
    public override string DisplayName => "(anonymous namespace)::TestMatchReductionPass";

    protected override void Run(IFunction op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Remark(context.Root, "Testing function");
        foreach (var inner in context.Root.Descendants<Operation>())
            if (inner is not IFunction && inner.RegionCount == 1 && inner.GetRegion(0).HasOneBlock && inner.GetRegion(0).Entry.ArgumentCount >= 2) Report(inner, context);
        context.MarkUnchanged();
    }

    private static void Report(Operation op, PassContext context)
    {
        var arguments = op.GetRegion(0).Entry.Arguments.ToArray();
        int inputs = op.As<IDestinationStyle>() is { } style ? op.OperandCount - style.Inits.Count : 1;
        Value[] carried = [.. arguments.Skip(inputs)];
        for (int i = 0; i < carried.Length; i++)
        {
            if (Reduction.Find(carried, i) is not { } reduction)
            {
                context.Remark(op, $"Reduction NOT found in output #{i}!");
                continue;
            }
            context.Remark(op, $"Reduction found in output #{i}!");
            context.Remark(op, $"Reduced Value: {reduction.Value}");
            foreach (var combiner in reduction.Combiners) context.Remark(op, $"Combiner Op: {AsmPrinter.ToText(combiner)}");
        }
    }
}
