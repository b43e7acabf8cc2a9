using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Testing.Stablehlo;

/// <summary>Takes out operations that say of their operand how speculatable what gives it is, where they are right.</summary>
[Pass("hlo-test-speculatability")]
public sealed partial class SpeculatabilityTestPass : Pass<FuncOp>
{
    public override string DisplayName => "HloTestSpeculatabilityPass";

    protected override void Run(FuncOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        var patterns = new PatternSet(op.Context);
        AddQuestion(patterns, "is_speculatable", Speculatability.Speculatable);
        AddQuestion(patterns, "is_not_speculatable", Speculatability.NotSpeculatable);
        AddQuestion(patterns, "is_recursively_speculatable", Speculatability.RecursivelySpeculatable);
        // Nothing folds, as the question is about what is written.
        new GreedyDriver(patterns).Run(op, new GreedyOptions { Fold = false });
    }

    /// <summary><c>%0 = stablehlo.abs %x; "hlo_test_speculatability.is_speculatable"(%0) ⇒</c></summary>
    private static void AddQuestion(PatternSet patterns, string question, Speculatability expected) => patterns.AddNamed(
        "hlo_test_speculatability." + question,
        (op, rewriter) =>
        {
            if (op is not { OperandCount: 1 } || op.GetOperand(0).DefiningOp is not { } asked) return rewriter.NoMatch(op, $"it asks about no operation");
            if (SpeculatabilityOf(asked) is var found && found != expected) return rewriter.NoMatch(op, $"the operation is {found}");
            rewriter.Erase(op);
            return asked.HasUses || rewriter.Erase(asked);
        },
        name: question);

    /// <summary>Null for an operation that does not say.</summary>
    private static Speculatability? SpeculatabilityOf(Operation op) =>
        op.Is(OperationTraits.Pure) ? Speculatability.Speculatable : op.As<ISpeculatable>()?.Speculatability;
}
