using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Passes.Testing.Dialect;
using OpenXla.Ir.Rewriting.Conversion;
using ReturnOp = OpenXla.Ir.Passes.Testing.Dialect.ReturnOp;

namespace OpenXla.Ir.Passes.Testing.Rewriting;

/// <summary>Rewrites that merge blocks, one of which leads to what nothing makes legal; remarks on what stays that no rule allows.</summary>
[Pass("test-merge-blocks")]
public sealed partial class MergeBlocksTestPass : Pass<Operation>
{
    private const string MergeBlocks = "test.merge_blocks";
    private const string UndoBlocksMerge = "test.undo_blocks_merge";
    private const string SingleBlock = "test.SingleBlockImplicitTerminator";
    private const string Illegal = "test.illegal_op_f";

    public override string DisplayName => "(anonymous namespace)::TestMergeBlocksPatternDriver";

    protected override IReadOnlyList<string> DependentDialects => ["test"];

    protected override void Run(Operation op, PassContext context)
    {
        var patterns = new PatternSet(context.Context)
            .AddNamed(MergeBlocks, Merge)
            .AddNamed(UndoBlocksMerge, MergeIllegal)
            .AddNamed(SingleBlock, InlineIntoParent);
        var target = new ConversionTarget()
            .Legal<FuncOp>().Legal<ModuleOp>().Legal<FinishOp>().Legal<ReturnOp>()
            .Dynamic<BrOp>(static op => IsInside(op, MergeBlocks))
            .Otherwise(static op => op.Name switch
            {
                "test.type_consumer" or "test.type_producer" => true,
                Illegal => false,
                MergeBlocks => op.GetRegion(0).HasOneBlock,
                SingleBlock => !IsInside(op, SingleBlock),
                _ => null,
            });
        new DialectConversion(target, patterns).ApplyPartial(op);
        op.Walk(inner =>
        {
            if (target.IsLegal(inner) is null) context.Remark(inner, $"op '{inner.Name}' is not legalizable");
        });
    }

    private static bool IsInside(Operation op, string name)
    {
        for (var around = op.ParentOp; around is not null; around = around.ParentOp)
            if (around.Name == name) return true;
        return false;
    }

    /// <summary><c>{ ^bb0: br ^bb1(%0); ^bb1(%1): … } ⇒ { ^bb0: … }</c></summary>
    private static bool Merge(Operation op, PatternRewriter rewriter) => MergeFirstTwo(op, rewriter, static (_, _) => { });

    /// <summary>As <see cref="Merge"/>, with an operation more that nothing makes legal.</summary>
    private static bool MergeIllegal(Operation op, PatternRewriter rewriter) => MergeFirstTwo(op, rewriter, static (second, rewriter) =>
    {
        rewriter.SetInsertionPointToStart(second);
        rewriter.Insert(rewriter.NewState(Illegal).AddResultTypes(FloatType.F32));
    });

    private static bool MergeFirstTwo(Operation op, PatternRewriter rewriter, Action<Block, PatternRewriter> prepare)
    {
        if (op.GetRegion(0) is not { FirstBlock: { Last: { } branch, Next: { } second } first }) return rewriter.NoMatch(op, $"it has not two blocks");
        if (branch.OperandCount != second.ArgumentCount) return rewriter.NoMatch(op, $"the first block does not hand the second its arguments");
        var values = branch.Operands.ToArray();
        prepare(second, rewriter);
        rewriter.Erase(branch);
        rewriter.MergeBlocks(second, first, values);
        rewriter.NotifyModified(op);
        return true;
    }

    /// <summary><c>single { …; single { ops; finish }; finish } ⇒ single { …; ops; finish }</c></summary>
    private static bool InlineIntoParent(Operation op, PatternRewriter rewriter)
    {
        if (!IsInside(op, SingleBlock)) return rewriter.NoMatch(op, $"it is in no other one");
        if (op.GetRegion(0) is not { HasOneBlock: true, Entry: { Last: { } finish } block }) return rewriter.NoMatch(op, $"it has not one block with operations");
        rewriter.InlineBlockBefore(block, op);
        rewriter.Erase(finish);
        return rewriter.Erase(op);
    }
}
