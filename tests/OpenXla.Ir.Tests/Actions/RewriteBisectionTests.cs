using System.Numerics;
using OpenXla.Ir.Actions;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Rewriting;
using OpenXla.Ir.Tests.Rewriting;

namespace OpenXla.Ir.Tests.Actions;

public class RewriteBisectionTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 50)];

    /// <summary>Among right rewrites in some passes there is a wrong one in one of them, which spoils one operation.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void TheWrongRewriteIsFound(int seed)
    {
        var random = new Random(seed);
        int passes = random.Next(1, 6);
        int wrongPass = random.Next(passes);
        int operations = random.Next(1, 200);
        var text = string.Concat(Enumerable.Range(0, operations).Select(i => $"\"test.op{(i == operations / 2 ? "_odd" : "")}\"() : () -> ()\n"));
        var bisection = new RewriteBisection(limit =>
        {
            var context = RewriteTest.NewContext();
            var module = RewriteTest.Parse(context, text);
            var manager = new PassManager(context) { VerifiesEach = false };
            for (int i = 0; i < passes; i++) manager.Add(new RewritePass(i, isWrong: i == wrongPass));
            context.AddActionHandler(limit);
            Assert.True(manager.Run(module));
            return !RewriteTest.Text(module).Contains("spoilt", StringComparison.Ordinal);
        });

        var culprit = bisection.Find();

        Assert.NotNull(culprit);
        Assert.Equal(wrongPass + 1, culprit.PassNumber);
        Assert.Equal("Wrong", culprit.Rewrite?.RewriteName);
        Assert.Equal((operations / 2) + 1, ((Builtin.FileLocation)culprit.Rewrite!.Location.Attribute).Line);
        long rewrites = passes * operations;
        Assert.True(bisection.Runs <= BitOperations.Log2((ulong)rewrites) + 10, $"{bisection.Runs} runs for {rewrites} rewrites");
    }

    [Fact]
    public void AProgramThatIsRightHasNoCulprit()
    {
        var bisection = new RewriteBisection(static _ => true);
        Assert.Null(bisection.Find());
        Assert.False(bisection.FailsFromTheStart);
    }

    [Fact]
    public void AProgramThatIsWrongFromTheStartIsToldApart()
    {
        var bisection = new RewriteBisection(static _ => false);
        Assert.Null(bisection.Find());
        Assert.True(bisection.FailsFromTheStart);
    }

    /// <summary>Renames the operations of the pass before; a wrong one spoils the odd one.</summary>
    private sealed class RewritePass(int number, bool isWrong) : Pass<Operation>
    {
        public override string Name => $"rewrite-{number}";

        protected override void Run(Operation op, PassContext context)
        {
            var (from, to) = (number == 0 ? "test.op" : $"test.op{number}", $"test.op{number + 1}");
            var patterns = new PatternSet(op.Context)
                .AddNamed(from, (o, rewriter) => RewriteTest.Rename(o, rewriter, to), name: "Right")
                .AddNamed(from + "_odd", (o, rewriter) => RewriteTest.Rename(o, rewriter, isWrong ? "test.spoilt" : to + "_odd"), name: isWrong ? "Wrong" : "RightToo");
            new GreedyDriver(patterns).Run(op);
        }
    }
}
