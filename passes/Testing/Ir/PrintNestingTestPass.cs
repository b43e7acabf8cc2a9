using System.Text;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Prints how operations, regions and blocks are nested.</summary>
[Pass("test-print-nesting")]
public sealed partial class PrintNestingTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestPrintNestingPass";

    protected override void Run(Operation op, PassContext context)
    {
        var text = new StringBuilder();
        Append(text, op, 0);
        context.WriteOutput(text.ToString());
        context.MarkUnchanged();
    }

    private static void Append(StringBuilder text, Operation op, int depth)
    {
        Line(text, depth, $"visiting op: '{op.Name}' with {op.OperandCount} operands and {op.ResultCount} results");
        var attributes = op.AllAttributes;
        if (attributes.Count > 0) Line(text, depth, $"{attributes.Count} attributes:");
        foreach (var attribute in attributes) Line(text, depth, $" - '{attribute.Name}' : '{AsmPrinter.ToText(attribute.Value)}'");
        Line(text, depth, $" {op.RegionCount} nested regions:");
        foreach (var region in op.Regions) Append(text, region, depth + 1);
    }

    private static void Append(StringBuilder text, Region region, int depth)
    {
        Line(text, depth, $"Region with {region.Blocks.Count()} blocks:");
        foreach (var block in region.Blocks)
        {
            Line(text, depth + 1, $"Block with {block.ArgumentCount} arguments, {block.Last?.SuccessorCount ?? 0} successors, and {block.Operations.Count()} operations");
            foreach (var op in block.Operations) Append(text, op, depth + 2);
        }
    }

    private static void Line(StringBuilder text, int depth, string line) => text.Append(' ', 2 * depth).Append(line).Append('\n');
}
