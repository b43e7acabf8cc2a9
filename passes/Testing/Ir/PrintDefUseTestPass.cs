using System.Text;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>Prints where the operands of each operation come from and who uses its results.</summary>
[Pass("test-print-defuse")]
public sealed partial class PrintDefUseTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestPrintDefUsePass";

    protected override void Run(Operation op, PassContext context)
    {
        var text = new StringBuilder();
        op.Walk(inner => Append(text, inner));
        context.WriteOutput(text.ToString());
        context.MarkUnchanged();
    }

    private static void Append(StringBuilder text, Operation op)
    {
        text.Append($"Visiting op '{op.Name}' with {op.OperandCount} operands:\n");
        foreach (var operand in op.Operands)
        {
            text.Append("  - Operand produced by ");
            text.Append(operand.DefiningOp is { } producer ? $"operation '{producer.Name}'\n" : $"Block argument, number {operand.Index}\n");
        }
        text.Append($"Has {op.ResultCount} results:\n");
        for (int i = 0; i < op.ResultCount; i++) Append(text, op.GetResult(i));
    }

    private static void Append(StringBuilder text, Value result)
    {
        text.Append($"  - Result {result.Index}");
        if (!result.HasUses)
        {
            text.Append(" has no uses\n");
            return;
        }
        text.Append(result.HasOneUse ? " has a single use: " : $" has {result.Uses.Count()} uses:\n");
        foreach (var use in result.Uses) text.Append($"    - {use.Owner.Name}\n");
    }
}
