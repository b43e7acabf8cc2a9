using System.Text;
using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints for the operands of operations with a <c>tag</c> which operations may have changed their memory last.</summary>
[Pass("test-last-modified")]
public sealed partial class LastModifiedTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestLastModifiedPass";

    /// <summary>Whether functions without a body change all that they get.</summary>
    [Option] public bool AssumeFuncWrites { get; init; }

    /// <summary>Whether calls are followed.</summary>
    [Option] public bool Interprocedural { get; init; } = true;

    protected override void Run(Operation op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(context);
        var solver = new DataFlowSolver { IsInterprocedural = Interprocedural };
        solver.Load(new DeadCodeAnalysis());
        solver.Load(new ConstantPropagation());
        var modifications = solver.Load(new LastModificationAnalysis(AssumeFuncWrites));
        solver.Load(new UnderlyingValueAnalysis());
        solver.Run(op);
        var text = new StringBuilder();
        op.Walk(inner =>
        {
            if (inner.GetAttribute<StringAttr>("tag") is not { } tag) return;
            text.Append($"test_tag: {tag.Value}:\n");
            var last = inner.Block is null ? default : modifications.After(inner);
            for (int i = 0; i < inner.OperandCount; i++)
            {
                text.Append($" operand #{i}\n");
                Write(text, UnderlyingValueAnalysis.Find(solver, inner.GetOperand(i)), last);
            }
        });
        context.WriteError(text.ToString());
        context.MarkUnchanged();
    }

    private static void Write(StringBuilder text, Value? value, Accesses last)
    {
        if (value is null)
        {
            text.Append(" - <unknown>\n");
            return;
        }
        if (last.Of(value.Value) is not { } operations) text.Append("  - <unknown>\n");
        else if (operations.Count == 0) text.Append(" - <unknown>\n");
        else
            foreach (var op in operations) text.Append($"  - {op.GetAttribute<StringAttr>("tag_name")?.Value ?? op.Name}\n");
    }
}
