using OpenXla.Ir.Actions;
using OpenXla.Ir.Rewriting;
using OpenXla.Ir.Tests.Rewriting;

namespace OpenXla.Ir.Tests.Actions;

public class ActionHandlerTests
{
    [Theory]
    [InlineData("", 5)]
    [InlineData("apply-pattern-skip=2", 3)]
    [InlineData("apply-pattern-count=2", 2)]
    [InlineData("apply-pattern-skip=1,apply-pattern-count=3", 3)]
    [InlineData("apply-pattern-count=0", 0)]
    public void CountersChooseWhichRewritesRun(string text, int expected)
    {
        var (context, module, patterns) = Example();
        var counters = new DebugCounters();
        Assert.Null(counters.Read(text));
        context.AddActionHandler(counters);

        new GreedyDriver(patterns).Run(module, new GreedyOptions { MaxIterations = 1 });

        Assert.Equal(expected, RewriteTest.Text(module).Split("test.new").Length - 1);
    }

    [Theory]
    [InlineData("apply-pattern", "expected DebugCounter argument to have an `=` separating the counter name and value, but the provided argument was: `apply-pattern`")]
    [InlineData("apply-pattern-skip=x", "expected DebugCounter counter value to be numeric, but got `x`")]
    [InlineData("apply-pattern=1", "expected DebugCounter counter name to end with either `-skip` or `-count`, but got `apply-pattern`")]
    public void WrongCountersAreNamed(string text, string problem) => Assert.Equal(problem, new DebugCounters().Read(text));

    [Fact]
    public void TheLogTellsWhatFired()
    {
        var (context, module, patterns) = Example();
        using var log = new StringWriter { NewLine = "\n" };
        context.AddActionHandler(new RewriteLog(log));

        new GreedyDriver(patterns).Run(module);

        Assert.Equal(string.Concat(Enumerable.Range(1, 5).Select(i => $"[] Renew on 'test.old' at test.mlir:{i}:1\n")), log.ToString());
    }

    [Fact]
    public void WithoutHandlersNothingIsTold()
    {
        var (context, module, patterns) = Example();
        using var log = new StringWriter();
        var handler = new RewriteLog(log);
        context.AddActionHandler(handler);
        context.RemoveActionHandler(handler);

        new GreedyDriver(patterns).Run(module);

        Assert.Empty(log.ToString());
    }

    private static (IrContext Context, Operation Module, PatternSet Patterns) Example()
    {
        var context = RewriteTest.NewContext();
        var patterns = new PatternSet(context).AddNamed("test.old", static (op, rewriter) => RewriteTest.Rename(op, rewriter, "test.new"), name: "Renew");
        return (context, RewriteTest.Parse(context, string.Concat(Enumerable.Repeat("\"test.old\"() : () -> ()\n", 5))), patterns);
    }
}
