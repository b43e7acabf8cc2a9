using OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Testing.Rewriting;

/// <summary>Rewrites given operations and what they lead to, as far as an option allows, and notes on the function what became of them.</summary>
[Pass("test-strict-pattern-driver")]
public sealed partial class StrictPatternDriverTestPass : Pass<FuncOp>
{
    private static readonly string[] Given = ["test.insert_same_op", "test.change_block_op", "test.replace_with_new_op", "test.erase_op", "test.clone_me"];

    public override string DisplayName => "(anonymous namespace)::TestStrictPatternDriver";

    /// <summary>Which operations may be rewritten: <c>AnyOp</c>, <c>ExistingAndNewOps</c> or <c>ExistingOps</c>.</summary>
    [Option] public string Strictness { get; init; } = "AnyOp";

    protected override void Run(FuncOp op, PassContext context)
    {
        if (FindStrictness() is not { } strictness)
        {
            context.Error(op, $"invalid strictness option '{Strictness}'");
            return;
        }
        var patterns = new PatternSet(context.Context)
            .AddNamed("test.change_block_op", ChangeBlock)
            .AddNamed("test.clone_me", Clone)
            .AddNamed("test.erase_op", static (erased, rewriter) => rewriter.Erase(erased))
            .AddNamed("test.implicit_change_op", ChangeToOwnBlock)
            .AddNamed("test.insert_same_op", InsertSame)
            .AddNamed("test.replace_with_new_op", ReplaceWithNew);
        var operations = new List<Operation>();
        op.Walk(inner =>
        {
            if (Given.Contains(inner.Name)) operations.Add(inner);
        });
        var result = new GreedyDriver(patterns).Run(operations, new GreedyOptions { Strictness = strictness, Listener = new NotificationLog(context) });
        op.SetAttribute("pattern_driver_changed", IntegerAttr.Of(result.HasChanged));
        op.SetAttribute("pattern_driver_all_erased", IntegerAttr.Of(operations.TrueForAll(static o => o.IsErased)));
    }

    private GreedyStrictness? FindStrictness() => Strictness switch
    {
        "AnyOp" => GreedyStrictness.AnyOperation,
        "ExistingAndNewOps" => GreedyStrictness.ExistingAndNewOperations,
        "ExistingOps" => GreedyStrictness.ExistingOperations,
        _ => null,
    };

    /// <summary><c>change_block_op [^bb1, ^bb2]; other [^bb1] ⇒ change_block_op [^bb2, ^bb2]; other [^bb2]</c></summary>
    private static bool ChangeBlock(Operation op, PatternRewriter rewriter)
    {
        if (op.SuccessorCount < 2 || op.GetSuccessor(0) == op.GetSuccessor(1)) return rewriter.NoMatch(op, $"it has not two different successors");
        var (from, to) = (op.GetSuccessor(0), op.GetSuccessor(1));
        foreach (var user in from.Predecessors.Select(static b => b.Last!).Distinct().ToArray())
            for (int i = 0; i < user.SuccessorCount; i++)
                if (user.GetSuccessor(i) == from) rewriter.Modify(user, () => user.SetSuccessor(i, to));
        return true;
    }

    /// <summary><c>^bb0: implicit_change_op [^bb1] ⇒ ^bb0: implicit_change_op [^bb0]</c></summary>
    private static bool ChangeToOwnBlock(Operation op, PatternRewriter rewriter)
    {
        if (op.SuccessorCount == 0 || op.GetSuccessor(0) == op.Block) return rewriter.NoMatch(op, $"it goes nowhere else");
        return rewriter.Modify(op, () => op.SetSuccessor(0, op.Block!));
    }

    /// <summary><c>clone_me ⇒ clone_me {was_cloned}; clone_me</c></summary>
    private static bool Clone(Operation op, PatternRewriter rewriter)
    {
        if (op.HasAttribute("was_cloned")) return rewriter.NoMatch(op, $"it is a copy");
        rewriter.InsertClone(op).SetAttribute("was_cloned", UnitAttr.Instance);
        return true;
    }

    /// <summary><c>insert_same_op ⇒ insert_same_op {skip}; insert_same_op {skip}</c></summary>
    private static bool InsertSame(Operation op, PatternRewriter rewriter)
    {
        if (op.HasAttribute("skip")) return rewriter.NoMatch(op, $"it has been done already");
        var made = rewriter.Insert(Like(op, op.Name, rewriter));
        rewriter.Modify(op, () => op.SetAttribute("skip", IntegerAttr.True));
        made.SetAttribute("skip", IntegerAttr.True);
        return true;
    }

    /// <summary><c>replace_with_new_op ⇒ new_op</c></summary>
    private static bool ReplaceWithNew(Operation op, PatternRewriter rewriter)
    {
        bool isErased = op.HasAttribute("create_erase_op");
        if (isErased && op.ResultCount > 0) return rewriter.NoMatch(op, $"what erases itself gives nothing in its place");
        return rewriter.Replace(op, rewriter.Insert(isErased ? rewriter.NewState("test.erase_op") : Like(op, "test.new_op", rewriter)));
    }

    private static OperationState Like(Operation op, string name, PatternRewriter rewriter)
    {
        var state = rewriter.NewState(name).AddOperands(op.Operands.ToArray());
        foreach (var result in op.Results) state.AddResultTypes(result.Type);
        return state;
    }
}
