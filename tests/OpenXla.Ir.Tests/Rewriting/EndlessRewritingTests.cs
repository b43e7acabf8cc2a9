using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Tests.Rewriting;

/// <summary>Rewrites that undo one another end with an error that names them.</summary>
public class EndlessRewritingTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void TheCycleIsNamed(int seed)
    {
        var random = new Random(seed);
        int length = random.Next(1, 8);
        var context = RewriteTest.NewContext();
        var patterns = new PatternSet(context);
        for (int i = 0; i < length; i++)
        {
            var next = $"test.op{(i + 1) % length}";
            patterns.AddNamed($"test.op{i}", (op, rewriter) => RewriteTest.Rename(op, rewriter, next), name: $"ToNext{i}");
        }
        // Others that fire for a while, or never, are not part of the cycle.
        patterns.AddNamed("test.start", static (op, rewriter) => RewriteTest.Rename(op, rewriter, "test.op0"), name: "Start");
        patterns.AddNamed("test.op0", static (op, rewriter) => rewriter.NoMatch(op, $"never"), benefit: 2, name: "Never");
        var module = RewriteTest.Parse(context, string.Concat(Enumerable.Repeat("\"test.start\"() : () -> ()\n", random.Next(1, 4))));
        var result = default(GreedyResult);

        var heard = RewriteTest.Listen(context, () => result = new GreedyDriver(patterns).Run(module));

        Assert.True(result.IsEndless);
        Assert.False(result.HasConverged);
        var error = Assert.Single(heard);
        Assert.Contains("rewriting does not come to an end", error.Message, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, length).Select(i => $"ToNext{i} on 'test.op{i}'").Order(), error.Notes.Select(n => n.Message).Order());
    }

    [Fact]
    public void IrThatGrowsEndsToo()
    {
        var context = RewriteTest.NewContext();
        var patterns = new PatternSet(context).AddNamed("test.grow", static (op, rewriter) =>
        {
            rewriter.Insert(rewriter.NewState("test.grow"));
            rewriter.Insert(rewriter.NewState("test.leaf"));
            return rewriter.Erase(op);
        }, name: "Grow");
        var module = RewriteTest.Parse(context, "\"test.grow\"() : () -> ()");
        var result = default(GreedyResult);

        var heard = RewriteTest.Listen(context, () => result = new GreedyDriver(patterns).Run(module));

        Assert.True(result.IsEndless);
        Assert.Equal("Grow on 'test.grow'", Assert.Single(Assert.Single(heard).Notes).Message);
    }

    [Fact]
    public void LongWorkThatEndsIsNoCycle()
    {
        var context = RewriteTest.NewContext();
        var patterns = new PatternSet(context);
        for (int i = 0; i < 50; i++)
        {
            var next = $"test.op{i + 1}";
            patterns.AddNamed($"test.op{i}", (op, rewriter) => RewriteTest.Rename(op, rewriter, next), name: $"Step{i}");
        }
        var module = RewriteTest.Parse(context, string.Concat(Enumerable.Repeat("\"test.op0\"() : () -> ()\n", 2000)));

        Assert.True(new GreedyDriver(patterns).Run(module).HasConverged);
    }
}
