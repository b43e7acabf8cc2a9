using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Testing.Rewriting;

/// <summary>Takes all operations of the dialect <c>test</c> out, by a rewrite that is for no operation in particular.</summary>
[Pass("test-legalize-unknown-root-patterns")]
public sealed partial class UnknownRootTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestUnknownRootOpDriver";

    protected override void Run(Operation op, PassContext context)
    {
        var patterns = new PatternSet(context.Context).Add<Operation>(EraseTestOperation);
        var target = new ConversionTarget().IllegalDialect("test");
        if (!new DialectConversion(target, patterns, options: ConversionOptions.For(context)).ApplyPartial(op)) context.Fail();
    }

    /// <summary><c>test.any ⇒</c></summary>
    private static bool EraseTestOperation(Operation op, PatternRewriter rewriter) =>
        op.Info.DialectName == "test" ? rewriter.Erase(op) : rewriter.NoMatch(op, $"it is of another dialect");
}
