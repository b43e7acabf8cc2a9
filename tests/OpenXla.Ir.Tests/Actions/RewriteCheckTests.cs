using OpenXla.Ir.Actions;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Rewriting;
using OpenXla.Ir.Tests.Rewriting;

namespace OpenXla.Ir.Tests.Actions;

/// <summary>A rewrite that breaks the rules of its driver is named, with what it did.</summary>
public class RewriteCheckTests
{
    private const string Program = """
        %0 = "test.a"() : () -> i32
        %1 = "test.b"(%0) {n = 1 : i32} : (i32) -> i32
        "test.c"(%1, %0) : (i32, i32) -> ()
        """;

    [Fact]
    public void ChangedNothing() =>
        Expect("test.b", static (_, _) => true, "the rewrite 'R' on 'test.b' says that it has changed the program, which is what it was");

    [Fact]
    public void ChangedAndSaysNo() => Expect("test.b", static (op, rewriter) =>
    {
        rewriter.Modify(op, () => op.SetAttribute("n", IntegerAttr.I32(2)));
        return rewriter.NoMatch(op, $"after all");
    }, "the rewrite 'R' on 'test.b' says that it does not apply, but has changed the program");

    [Fact]
    public void AttributePastTheRewriter() => Expect("test.b", static (op, _) =>
    {
        op.SetAttribute("n", IntegerAttr.I32(2));
        return true;
    }, "the rewrite 'R' on 'test.b' changes the program past the rewriter: 'test.b' at test.mlir:2:6 is another");

    [Fact]
    public void UsesPastTheRewriter() => Expect("test.b", static (op, rewriter) =>
    {
        op.GetResult(0).ReplaceAllUsesWith(op.GetOperand(0));
        return rewriter.Erase(op);
    }, "the rewrite 'R' on 'test.b' changes the program past the rewriter: 'test.c' at test.mlir:3:1 is another");

    [Fact]
    public void ErasedPastTheRewriter() => Expect("test.c", static (op, _) =>
    {
        op.Erase();
        return true;
    }, "the rewrite 'R' on 'test.c' changes the program past the rewriter: 'test.c' at test.mlir:3:1 is gone");

    [Fact]
    public void InsertedPastTheRewriter() => Expect("test.c", static (op, rewriter) =>
    {
        OpBuilder.BeforeOp(op).Insert(rewriter.NewState("test.d"));
        return true;
    }, "the rewrite 'R' on 'test.c' changes the program past the rewriter: 'test.d' is new");

    [Fact]
    public void OneThatKeepsTheRulesIsLeftAlone()
    {
        var context = RewriteTest.NewContext();
        var module = RewriteTest.Parse(context, Program);
        var patterns = new PatternSet(context)
            .AddNamed("test.b", static (op, rewriter) => rewriter.Replace(op, op.GetOperand(0)), name: "R")
            .AddNamed("test.a", static (op, rewriter) => rewriter.NoMatch(op, $"never"), name: "Never");
        context.AddActionHandler(new RewriteCheck());

        Assert.True(new GreedyDriver(patterns).Run(module).HasConverged);

        Assert.DoesNotContain("test.b", RewriteTest.Text(module), StringComparison.Ordinal);
    }

    private static void Expect(string root, Func<Operation, PatternRewriter, bool> rewrite, string message)
    {
        var context = RewriteTest.NewContext();
        var module = RewriteTest.Parse(context, Program);
        var patterns = new PatternSet(context).AddNamed(root, rewrite, name: "R");
        context.AddActionHandler(new RewriteCheck());

        var misuse = Assert.Throws<RewriteMisuseException>(() => new GreedyDriver(patterns).Run(module));

        Assert.Equal(Severity.Error, misuse.Diagnostic.Severity);
        Assert.StartsWith(message, misuse.Message, StringComparison.Ordinal);
    }
}
