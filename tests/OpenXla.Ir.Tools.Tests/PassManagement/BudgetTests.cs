using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tools.Tests.Support;

namespace OpenXla.Ir.Tools.Tests.PassManagement;

public sealed class BudgetTests : IDisposable
{
    private const string Sums = "func.func @f(%a: i32) -> i32 {\n  %c = arith.constant 0 : i32\n  %0 = arith.addi %a, %c : i32\n  %1 = arith.addi %0, %c : i32\n  %2 = arith.addi %1, %c : i32\n  return %2 : i32\n}\n";
    private readonly string _directory = Directory.CreateTempSubdirectory("budget").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("--budget-rewrites=1", "exceeded the budget of 1 rewrite")]
    [InlineData("--budget-rewrites=2", "exceeded the budget of 2 rewrites")]
    [InlineData("--budget-time=0", "exceeded the budget of 0 s")]
    public void ABudgetEndsARunWithoutOutput(string flag, string message)
    {
        var file = Path.Combine(_directory, "out.mlir");
        var (exitCode, output, errors) = Verbs.Run("mlir-opt", Sums, "--pass-pipeline=builtin.module(func.func(canonicalize))", flag, "-o", file);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith($"<stdin>:1:1: error: pass 'canonicalize' on 'func.func' operation @f {message}\n", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Theory]
    [InlineData("--budget-rewrites=100")]
    [InlineData("--budget-time=1000")]
    [InlineData("--budget-memory=100000")]
    public void ALargeBudgetChangesNothing(string flag) =>
        Assert.Equal(Verbs.Run("mlir-opt", Sums, "--canonicalize"), Verbs.Run("mlir-opt", Sums, "--canonicalize", flag));

    [Theory]
    [InlineData("--budget-time=x", "for the --budget-time option: 'x' value invalid for seconds argument!")]
    [InlineData("--budget-memory=0", "for the --budget-memory option: '0' value invalid for uint argument!")]
    [InlineData("--budget-rewrites=-1", "for the --budget-rewrites option: '-1' value invalid for long argument!")]
    [InlineData("--otlp=x", "for the --otlp option: 'x' is no http address; expected http://HOST:PORT")]
    public void AWrongBudgetIsRefused(string flag, string message)
    {
        var (exitCode, _, errors) = Verbs.Run("mlir-opt", Sums, flag);
        Assert.Equal(1, exitCode);
        Assert.Contains(message, errors, StringComparison.Ordinal);
    }

    /// <summary>Counted per pass and operation, rewrites end a run at the same place with any number of threads.</summary>
    [Fact]
    public void TheOutcomeDoesNotDependOnThreads()
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => Sums.Replace("@f", $"@f{i}", StringComparison.Ordinal)));
        string[] flags = ["--pass-pipeline=builtin.module(func.func(canonicalize))", "--budget-rewrites=2"];
        var alone = Verbs.Run("mlir-opt", text, [.. flags, "--mlir-disable-threading"]);
        Assert.Contains("operation @f0 exceeded", alone.Errors, StringComparison.Ordinal);
        for (int i = 0; i < 5; i++) Assert.Equal(alone, Verbs.Run("mlir-opt", text, flags));
    }

    [Fact]
    public void MemoryIsLimited()
    {
        var context = new IrContext();
        Verbs.Registry().AddDialectsTo(context);
        var module = AsmParser.ParseModule(context, "module {}");
        var manager = new PassManager(context) { Budget = new PassBudget { Memory = 1 } };
        manager.Add<NothingPass>();
        using (context.Diagnostics.Collect(out var diagnostics))
        {
            Assert.False(manager.Run(module));
            Assert.Equal("pass 'nothing' on 'builtin.module' operation exceeded the budget of 0 MiB", Assert.Single(diagnostics).Message);
        }
    }

    /// <summary>Who is over time says so once, not for each operation that is left.</summary>
    [Theory]
    [InlineData("--mlir-disable-threading")]
    [InlineData("--mlir-disable-threading=false")]
    public void TheEndOfARunIsToldOnce(string flag)
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => Sums.Replace("@f", $"@f{i}", StringComparison.Ordinal)));
        var (exitCode, _, errors) = Verbs.Run("mlir-opt", text, "--pass-pipeline=builtin.module(func.func(canonicalize))", "--budget-time=0", flag);
        Assert.Equal(1, exitCode);
        Assert.Equal(2, errors.Split("exceeded the budget of 0 s").Length);
    }

    [Fact]
    public void ACancelledRunIsAnError()
    {
        var context = new IrContext();
        Verbs.Registry().AddDialectsTo(context);
        var module = AsmParser.ParseModule(context, "module {}");
        using var source = new CancellationTokenSource();
        var manager = new PassManager(context) { Cancellation = source.Token };
        manager.Add(new ScriptedPass((_, c) =>
        {
            PassContext.CheckBudget();
            source.Cancel();
            Assert.True(c.Cancellation.IsCancellationRequested);
            PassContext.CheckBudget();
            Assert.Fail("not reached");
        }));
        using (context.Diagnostics.Collect(out var diagnostics))
        {
            Assert.False(manager.Run(module));
            Assert.Equal("pass 'scripted' on 'builtin.module' operation was cancelled", Assert.Single(diagnostics).Message);
        }
    }
}
