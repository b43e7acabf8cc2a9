using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Tests.Rewriting;

/// <summary>The driver that visits each operation once.</summary>
public class WalkDriverTests
{
    private const string Program = """
        "test.outer"() ({
          "test.a"() : () -> ()
          "test.inner"() ({
            "test.a"() : () -> ()
          }) : () -> ()
          "test.br"() [^bb2] : () -> ()
        ^bb1:
          "test.a"() : () -> ()
        ^bb2:
          "test.b"() : () -> ()
        }) : () -> ()
        """;

    [Fact]
    public void WhatIsInsideComesFirst()
    {
        var visited = new List<string>();
        var context = RewriteTest.NewContext();
        var patterns = new PatternSet(context);
        foreach (var name in new[] { "test.outer", "test.a", "test.inner", "test.br", "test.b" })
            patterns.AddNamed(name, (op, rewriter) =>
            {
                visited.Add(op.Name);
                return rewriter.NoMatch(op, $"only looking");
            }, name: name);

        Assert.False(new WalkDriver(patterns).Run(RewriteTest.Parse(context, Program)));

        // The block that nobody branches to is left alone.
        Assert.Equal(["test.a", "test.a", "test.inner", "test.br", "test.b", "test.outer"], visited);
    }

    [Fact]
    public void WhatRewritesMakeIsNotVisited()
    {
        var context = RewriteTest.NewContext();
        int count = 0;
        var patterns = new PatternSet(context).AddNamed("test.a", (op, rewriter) =>
        {
            count++;
            return RewriteTest.Rename(op, rewriter, "test.a");
        }, name: "Again");

        Assert.True(new WalkDriver(patterns).Run(RewriteTest.Parse(context, Program)));

        Assert.Equal(2, count);
    }

    [Fact]
    public void WhatARewriteErasesIsNotVisited()
    {
        var context = RewriteTest.NewContext();
        var patterns = new PatternSet(context)
            .AddNamed("test.b", static (op, rewriter) => rewriter.Erase(op.Next!), name: "EraseNext")
            .AddNamed("test.c", static (op, rewriter) => throw new InvalidOperationException("erased"), name: "Fail");
        var module = RewriteTest.Parse(context, "\"test.b\"() : () -> ()\n\"test.c\"() : () -> ()");

        Assert.True(new WalkDriver(patterns).Run(module));

        Assert.DoesNotContain("test.c", RewriteTest.Text(module), StringComparison.Ordinal);
    }
}
