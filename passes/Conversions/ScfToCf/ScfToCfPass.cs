using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Cf;
using OpenXla.Ir.Dialects.Scf;
using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Conversions.ScfToCf;

/// <summary>Turns structured control flow into branches between blocks.</summary>
[Pass("convert-scf-to-cf")]
public sealed partial class ScfToCfPass : Pass<Operation>
{
    public override string DisplayName => "SCFToControlFlowPass";

    protected override IReadOnlyList<string> DependentDialects => ["arith", "cf"];

    protected override void Run(Operation op, PassContext context)
    {
        var patterns = new PatternSet(op.Context);
        Populate(patterns);
        var target = new ConversionTarget().IllegalDialect("scf");
        if (!new DialectConversion(target, patterns, options: ConversionOptions.For(context)).ApplyPartial(op)) context.Fail();
    }

    public static void Populate(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        patterns.Add<ForOp>(LowerFor).Add<IfOp>(LowerIf).Add<WhileOp>(LowerWhile).Add<ExecuteRegionOp>(LowerExecuteRegion);
    }

    /// <summary>Splits the block before an op; what follows goes on with an argument for each of its results.</summary>
    private static Block SplitAfter(Operation op, PatternRewriter rewriter)
    {
        var rest = op.Block!.SplitBefore(op);
        var end = rest.SplitBefore(op.Next!);
        foreach (var result in op.Results)
        {
            var argument = end.AddArgument(result.Type, op.Location);
            rewriter.ReplaceAllUsesWith(result, argument);
        }
        return end;
    }

    /// <summary>Moves the blocks of a region before another block.</summary>
    private static Block MoveBefore(Region region, Block next)
    {
        var entry = region.Entry;
        foreach (var block in region.Blocks)
        {
            block.Detach();
            next.Parent!.InsertBefore(block, next);
        }
        return entry;
    }

    /// <summary><c>scf.for ⇒ cf.br ^head(%lb, init); ^head(%i, a): cond_br %i &lt; %ub, ^body, ^end(a)</c></summary>
    private static bool LowerFor(ForOp op, PatternRewriter rewriter)
    {
        var before = op.Block!;
        var end = SplitAfter(op, rewriter);
        var start = op.Block!;
        var head = new Block();
        before.Parent!.InsertBefore(head, start);
        var carried = op.InitArgs.ToArray();
        var (lower, upper, step, unsigned) = (op.LowerBound, op.UpperBound, op.Step, op.UnsignedCmp);
        var index = head.AddArgument(lower.Type, op.Location);
        var arguments = carried.Select(v => head.AddArgument(v.Type, op.Location)).ToArray();

        rewriter.SetInsertionPointToEnd(before);
        BranchOp.Create(rewriter, [lower, .. carried], head);

        var yield = op.Yield;
        var body = MoveBefore(op.Body, end);
        rewriter.SetInsertionPoint(yield);
        var next = AddIOp.Create(rewriter, body.GetArgument(0), step).GetResult(0);
        BranchOp.Create(rewriter, [next, .. yield.Values.ToArray()], head);
        rewriter.Erase(yield);

        rewriter.SetInsertionPointToEnd(head);
        var more = CmpIOp.Create(rewriter, index, upper, unsigned ? CmpIPredicate.Ult : CmpIPredicate.Slt).GetResult(0);
        CondBranchOp.Create(rewriter, more, [index, .. arguments], arguments, body, end);
        rewriter.Erase(op);
        start.Erase();
        return true;
    }

    /// <summary><c>scf.if ⇒ cf.cond_br %c, ^then, ^else; both end with cf.br ^end(values)</c></summary>
    private static bool LowerIf(IfOp op, PatternRewriter rewriter)
    {
        var before = op.Block!;
        var end = SplitAfter(op, rewriter);
        var start = op.Block!;
        var condition = op.Condition;
        var then = LowerBranch(op.Then, end, rewriter);
        var otherwise = op.Else.IsEmpty ? end : LowerBranch(op.Else, end, rewriter);
        rewriter.SetInsertionPointToEnd(before);
        CondBranchOp.Create(rewriter, condition, [], [], then, otherwise);
        rewriter.Erase(op);
        start.Erase();
        return true;
    }

    private static Block LowerBranch(Region region, Block end, PatternRewriter rewriter)
    {
        var yield = (YieldOp)region.LastBlock!.Last!;
        var entry = MoveBefore(region, end);
        rewriter.SetInsertionPoint(yield);
        BranchOp.Create(rewriter, yield.Values.ToArray(), end);
        rewriter.Erase(yield);
        return entry;
    }

    /// <summary><c>scf.while ⇒ cf.br ^before(init); ^before: cond_br %c, ^after(args), ^end(args); ^after: cf.br ^before(next)</c></summary>
    private static bool LowerWhile(WhileOp op, PatternRewriter rewriter)
    {
        var start = op.Block!;
        var end = SplitAfter(op, rewriter);
        var own = op.Block!;
        var inits = op.Inits.ToArray();
        var (condition, yield) = (op.Condition, op.Yield);
        var before = MoveBefore(op.Before, end);
        var after = MoveBefore(op.After, end);
        rewriter.SetInsertionPointToEnd(start);
        BranchOp.Create(rewriter, inits, before);
        rewriter.SetInsertionPoint(condition);
        var forwarded = condition.Args.ToArray();
        CondBranchOp.Create(rewriter, condition.Condition, forwarded, forwarded, after, end);
        rewriter.Erase(condition);
        rewriter.SetInsertionPoint(yield);
        BranchOp.Create(rewriter, yield.Values.ToArray(), before);
        rewriter.Erase(yield);
        rewriter.Erase(op);
        own.Erase();
        return true;
    }

    /// <summary><c>scf.execute_region { A } ⇒ cf.br to A, whose yields branch on</c></summary>
    private static bool LowerExecuteRegion(ExecuteRegionOp op, PatternRewriter rewriter)
    {
        var before = op.Block!;
        var end = SplitAfter(op, rewriter);
        var own = op.Block!;
        var yields = op.Body.Blocks.Select(b => b.Last).OfType<YieldOp>().ToList();
        var entry = MoveBefore(op.Body, end);
        foreach (var yield in yields)
        {
            rewriter.SetInsertionPoint(yield);
            BranchOp.Create(rewriter, yield.Values.ToArray(), end);
            rewriter.Erase(yield);
        }
        rewriter.SetInsertionPointToEnd(before);
        BranchOp.Create(rewriter, [], entry);
        rewriter.Erase(op);
        own.Erase();
        return true;
    }
}
