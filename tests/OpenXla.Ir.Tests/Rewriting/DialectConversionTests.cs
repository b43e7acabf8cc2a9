using System.Text.Json;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Rewriting;
using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Tests.Rewriting;

public class DialectConversionTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 50)];

    /// <summary>A chain of rewrites ends at an operation that none of its rewrites takes, each for a reason of its own.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void FailuresNameOperationRewritesAndReasons(int seed)
    {
        var random = new Random(seed);
        int depth = random.Next(0, 4);
        var expected = new List<RewriteAnswer>();
        var context = RewriteTest.NewContext();
        var patterns = new PatternSet(context);
        for (int i = 0; i < depth; i++)
        {
            var next = $"old.op{i + 1}";
            patterns.AddNamed($"old.op{i}", (op, rewriter) => RewriteTest.Rename(op, rewriter, next), name: $"Lower{i}");
        }
        for (int i = random.Next(0, 5); i > 0; i--)
        {
            var reason = random.Next(3) == 0 ? "" : $"reason {random.Next(100)}";
            expected.Add(new RewriteAnswer($"Refuse{i}", reason));
            patterns.AddNamed($"old.op{depth}", (op, rewriter) => reason.Length > 0 && rewriter.NoMatch(op, $"{reason}"), benefit: i, name: $"Refuse{i}");
        }
        patterns.AddNamed("old.other", static (op, rewriter) => RewriteTest.Rename(op, rewriter, "new.other"), name: "Other");
        var module = RewriteTest.Parse(context, "%0 = \"old.other\"() : () -> i32\n\"old.op0\"(%0) : (i32) -> ()");
        var before = RewriteTest.Text(module);
        var target = new ConversionTarget().LegalDialect("new").IllegalDialect("old");
        bool converted = true;

        var heard = RewriteTest.Listen(context, () => converted = new DialectConversion(target, patterns).ApplyPartial(module));

        Assert.False(converted);
        Assert.Equal(before, RewriteTest.Text(module));
        var failure = Assert.IsType<LegalizationFailure>(Assert.Single(heard).Payload);
        Assert.Equal($"old.op{depth}", failure.OperationName);
        Assert.Equal(expected, failure.Answers);
        var origins = new List<string>();
        for (var origin = failure.Origin; origin is not null; origin = origin.Origin) origins.Add(origin.Rewrite);
        Assert.Equal(Enumerable.Range(0, depth).Reverse().Select(i => $"Lower{i}"), origins);
        Assert.Equal(["new"], failure.LegalTargets);
        if (expected.Find(a => a.Reason.Length > 0) is { } first) Assert.EndsWith(first.Reason, heard[0].Message, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(failure.ToJson());
        Assert.Equal(expected.Count, json.RootElement.GetProperty("rewrites").GetArrayLength());
    }

    [Fact]
    public void NotesTellTheTreeWhereAskedFor()
    {
        var context = RewriteTest.NewContext();
        context.Diagnostics.ExplainsFailures = true;
        var patterns = new PatternSet(context)
            .AddNamed("old.a", static (op, rewriter) => RewriteTest.Rename(op, rewriter, "old.b"), name: "Lower")
            .AddNamed("old.b", static (op, rewriter) => rewriter.NoMatch(op, $"is too big"), name: "Refuse");
        var module = RewriteTest.Parse(context, "\"old.a\"() : () -> ()");
        var target = new ConversionTarget().LegalDialect("new").IllegalDialect("old");

        var heard = RewriteTest.Listen(context, () => new DialectConversion(target, patterns).ApplyPartial(module));

        Assert.Equal(["Refuse: is too big", "'old.b' was produced by Lower from 'old.a'", "legal here: new"], Assert.Single(heard).Notes.Select(n => n.Message));
    }

    [Fact]
    public void AnAnalysisChangesNothing()
    {
        var context = RewriteTest.NewContext();
        var patterns = new PatternSet(context).AddNamed("old.a", static (op, rewriter) => RewriteTest.Rename(op, rewriter, "new.a"), name: "Lower");
        var module = RewriteTest.Parse(context, "\"old.a\"() : () -> ()\n\"old.b\"() : () -> ()\n\"new.c\"() : () -> ()");
        var before = RewriteTest.Text(module);
        var target = new ConversionTarget().LegalDialect("new").IllegalDialect("old");

        var analysis = new DialectConversion(target, patterns).Analyze(module);

        Assert.Equal(before, RewriteTest.Text(module));
        Assert.Equal(["new.c", "old.a"], analysis.Legalizable.Select(o => o.Name).Order());
        Assert.Equal("old.b", Assert.Single(analysis.Failures).Key.Name);
    }

    [Fact]
    public void OneValueBecomesSeveral()
    {
        var context = RewriteTest.NewContext();
        var (wide, half) = (new IntegerType(64), new IntegerType(32));
        var types = new TypeConverter().Add<IrType>(static t => t).AddSeveral<IntegerType>(t => t.Equals(wide) ? [half, half] : null);
        var patterns = new PatternSet(context)
            .AddNamed("old.make", (op, rewriter) =>
            {
                var made = rewriter.Insert(rewriter.NewState("new.make").AddResultTypes(half, half));
                return rewriter.ReplaceWithSeveral(op, [made.Results.ToArray()]);
            }, name: "Make")
            .AddNamed("old.use", static (op, rewriter) =>
            {
                rewriter.Insert(rewriter.NewState("new.use").AddOperands(rewriter.ConvertedToSeveral(op.GetOperand(0))));
                return rewriter.Erase(op);
            }, name: "Use");
        var module = RewriteTest.Parse(context, "%0 = \"old.make\"() : () -> i64\n\"old.use\"(%0) : (i64) -> ()");
        var target = new ConversionTarget().LegalDialect("new").IllegalDialect("old");

        Assert.True(new DialectConversion(target, patterns, types).ApplyPartial(module));
        Assert.Contains("%0:2 = \"new.make\"() : () -> (i32, i32)\n  \"new.use\"(%0#0, %0#1) : (i32, i32) -> ()", RewriteTest.Text(module), StringComparison.Ordinal);
    }

    [Fact]
    public void WhoStillReadsTheOldTypeGetsAMaterialization()
    {
        var context = RewriteTest.NewContext();
        var (old, fresh) = (new IntegerType(8), new IntegerType(16));
        var types = new TypeConverter().Add<IrType>(static t => t).Add<IntegerType>(t => t.Equals(old) ? fresh : null)
            .AddSourceMaterialization(static (rewriter, wanted, inputs) => rewriter.Insert(rewriter.NewState("new.back").AddOperands(inputs.ToArray()).AddResultTypes([.. wanted])).Results.ToArray());
        var patterns = new PatternSet(context).AddNamed("old.make", (op, rewriter) =>
            rewriter.Replace(op, rewriter.Insert(rewriter.NewState("new.make").AddResultTypes(fresh)).GetResult(0)), name: "Make");
        var module = RewriteTest.Parse(context, "%0 = \"old.make\"() : () -> i8\n\"kept.use\"(%0) : (i8) -> ()");
        var target = new ConversionTarget().LegalDialect("new").IllegalDialect("old");

        Assert.True(new DialectConversion(target, patterns, types).ApplyPartial(module));
        Assert.Contains("%1 = \"new.back\"(%0) : (i16) -> i8\n  \"kept.use\"(%1) : (i8) -> ()", RewriteTest.Text(module), StringComparison.Ordinal);
    }
}
