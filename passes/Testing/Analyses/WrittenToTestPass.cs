using System.Text;
using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Prints for the values of operations with a <c>tag</c> to where they are written.</summary>
[Pass("test-written-to")]
public sealed partial class WrittenToTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestWrittenToPass";

    /// <summary>Whether functions without a body write all that they get.</summary>
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
        solver.Load(new WrittenToAnalysis(AssumeFuncWrites));
        solver.Run(op);
        var text = new StringBuilder();
        op.Walk(inner =>
        {
            if (inner.GetAttribute<StringAttr>("tag") is not { } tag) return;
            text.Append($"test_tag: {tag.Value}:\n");
            for (int i = 0; i < inner.OperandCount; i++) text.Append($" operand #{i}: {Describe(solver, inner.GetOperand(i), inner)}\n");
            for (int i = 0; i < inner.ResultCount; i++) text.Append($" result #{i}: {Describe(solver, inner.GetResult(i), inner)}\n");
        });
        context.WriteOutput(text.ToString());
        context.MarkUnchanged();
    }

    private static string Describe(DataFlowSolver solver, Value value, Operation op)
    {
        if (solver.Lookup<Lattice<WrittenTo>>(Anchor.Of(value)) is { } state) return state.Element.ToString();
        return op.Block is not { } block || solver.Lookup<Executable>(Anchor.Of(block)) is { IsLive: true } ? "[]" : "<not computed>";
    }
}
