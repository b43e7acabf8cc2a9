using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.Arith;
using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Scf;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Passes.Testing.Transforms;

/// <summary>Notes how often loops run, and lets them carry the double of each value, too.</summary>
[Pass("test-scf-for-utils")]
public sealed partial class ForUtilsTestPass : Pass<FuncOp>
{
    public override string DisplayName => "(anonymous namespace)::TestSCFForUtilsPass";

    /// <summary>Whether loops carry more values.</summary>
    [Option] public bool TestReplaceWithNewYields { get; init; }

    protected override void Run(FuncOp op, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(op);
        var rewriter = new PatternRewriter(op.Context);
        if (TestReplaceWithNewYields)
            op.Walk(inner =>
            {
                if (inner is ForOp { ResultCount: > 0 } loop) CarryDoubles(loop, rewriter);
            });
        op.Walk(static inner =>
        {
            if (inner is ForOp loop) loop.SetAttribute("test.trip-count", loop.StaticTripCount is { } count ? new IntegerAttr(IntegerType.I64.Wrap(count), IntegerType.I64) : new StringAttr("none"));
        });
    }

    /// <summary><c>for iter_args(%a = %x) { yield %y } ⇒ for iter_args(%a = %x, %b = %x) { yield %y, %y + %y }</c></summary>
    private static void CarryDoubles(ForOp loop, PatternRewriter rewriter)
    {
        var inits = loop.InitArgs.ToArray();
        int count = inits.Length;
        rewriter.SetInsertionPoint(loop);
        var state = rewriter.NewState<ForOp>().AddOperands(loop.LowerBound, loop.UpperBound, loop.Step).AddOperands([.. inits, .. inits]);
        state.RegionCount = 1;
        foreach (var init in inits.Concat(inits)) state.ResultTypes.Add(init.Type);
        var extended = rewriter.Insert<ForOp>(state);
        foreach (var attribute in loop.AllAttributes.Entries) extended.SetAttribute(attribute.Name, attribute.Value);
        var body = extended.Body.AddBlock([loop.InductionVariable.Type, .. extended.Results.Types()]);
        var yield = loop.Yield;
        rewriter.SetInsertionPoint(yield);
        rewriter.Location = loop.Location;
        Value[] values = yield.Values.ToArray(), doubled = [.. values.Select(value => (Value)AddFOp.Create(rewriter, value, value).Result)];
        yield.SetOperands([.. values, .. doubled]);
        rewriter.MergeBlocks(loop.Body.Entry, body, body.Arguments.ToArray()[..(count + 1)]);
        for (int i = 0; i < count; i++)
        {
            var carried = body.GetArgument(1 + count + i);
            rewriter.ReplaceUsesIf(inits[i], carried, use => use.Owner != extended && extended.Encloses(use.Owner));
        }
        rewriter.Replace(loop, extended.Results.ToArray()[..count]);
    }
}
