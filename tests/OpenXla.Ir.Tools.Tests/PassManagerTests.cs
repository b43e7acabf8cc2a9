using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tools.Tests.Support;

namespace OpenXla.Ir.Tools.Tests;

public class PassManagerTests
{
    private static ModuleOp Module(string text, int threads = 1)
    {
        var context = new IrContext { Threads = threads };
        Verbs.Registry().AddDialectsTo(context);
        return AsmParser.ParseModule(context, text);
    }

    private static string Func(string name, string attributes = "") =>
        $$"""
          "t.func"() <{sym_name = "{{name}}"}> ({ "t.leaf"() {{attributes}} : () -> () }) : () -> ()

          """;

    private static string Marks(Operation op) => op.GetAttribute<StringAttr>("t.marks")?.Value ?? "";

    [Fact]
    public void PassesRunInOrder()
    {
        var module = Module(Func("a") + Func("b"));
        var manager = new PassManager(module.Context);
        manager.Add(new MarkPass { Text = "1" });
        manager.Nest("t.func").Add(new MarkPass { Text = "2" }).Add(new MarkPass { Text = "3" });
        manager.Add(new MarkPass { Text = "4" });
        Assert.True(manager.Run(module));
        Assert.Equal("14", Marks(module));
        Assert.All(module.Body.OperationsOf<FuncOp>(), f => Assert.Equal("23", Marks(f)));
    }

    [Fact]
    public void AnAnyPipelineRunsOnIsolatedOps()
    {
        var module = Module(Func("a") + "\"t.leaf\"() : () -> ()\nmodule {}");
        var manager = new PassManager(module.Context);
        manager.Nest(OpPassManager.AnyAnchor).Add<MarkPass>();
        Assert.True(manager.Run(module));
        Assert.Equal(["m", "", "m"], module.Body.OperationsOf<Operation>().Select(Marks));
    }

    [Fact]
    public void APassForOtherOpsIsRefusedOrNested()
    {
        var module = Module(Func("a"));
        var refusal = Assert.Throws<ArgumentException>(() => new PassManager(module.Context).Add<FuncOnlyPass>());
        Assert.Contains("did you intend to nest?", refusal.Message);
        var manager = new PassManager(module.Context) { NestsImplicitly = true };
        manager.Add<FuncOnlyPass>().Add<MarkPass>().Add<FuncOnlyPass>();
        Assert.Equal("builtin.module(t.func(func-only),mark{count=1  text=m},t.func(func-only))", manager.ToString());
        Assert.True(manager.Run(module));
        Assert.True(module.Body.First!.HasAttribute("seen"));
    }

    [Fact]
    public void AWrongAnchorIsAnError()
    {
        var module = Module(Func("a"));
        using (module.Context.Diagnostics.Collect(out var diagnostics))
        {
            Assert.False(new PassManager(module.Context, "t.func").Run(module));
            Assert.Equal("can't run 't.func' pass manager on 'builtin.module' op", diagnostics[0].Message);
        }
    }

    [Fact]
    public void OpsThatAreNotIsolatedAreRefused()
    {
        var module = Module("\"t.leaf\"() : () -> ()");
        var manager = new PassManager(module.Context);
        manager.Nest("t.leaf").Add<MarkPass>();
        using (module.Context.Diagnostics.Collect(out var diagnostics))
        {
            Assert.False(manager.Run(module));
            Assert.Equal("'t.leaf' op trying to schedule a pass on an operation not marked as 'IsolatedFromAbove'", diagnostics[0].Message);
        }
    }

    [Fact]
    public void AFailureStopsTheRun()
    {
        var module = Module(Func("a") + Func("b", "{bad}"));
        var manager = new PassManager(module.Context);
        manager.Nest("t.func").Add<ComplainPass>();
        manager.Add<MarkPass>();
        using (module.Context.Diagnostics.Collect(out var diagnostics))
        {
            Assert.False(manager.Run(module));
            Assert.Equal(["is good", "'t.leaf' op is bad"], diagnostics.Select(d => d.Message));
        }
        Assert.Equal("", Marks(module));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void IrIsVerifiedAfterEachPass(bool verifies, bool succeeds)
    {
        var module = Module(Func("a"));
        var manager = new PassManager(module.Context) { VerifiesEach = verifies };
        manager.Add<BreakPass>();
        using (module.Context.Diagnostics.Collect(out var diagnostics))
        {
            Assert.Equal(succeeds, manager.Run(module));
            Assert.Equal(succeeds ? [] : ["'t.leaf' op is broken"], diagnostics.Select(d => d.Message));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ThreadsChangeNothing(bool fails)
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(i => Func($"f{i}", fails && i is 57 or 120 ? "{bad}" : "")));
        var reports = new List<string>();
        foreach (int threads in (int[])[1, 2, 8, 8, 8])
        {
            var module = Module(text, threads);
            var manager = new PassManager(module.Context);
            manager.Nest("t.func").Add<MarkPass>().Add<ComplainPass>();
            using (module.Context.Diagnostics.Collect(out var diagnostics))
            {
                bool succeeded = manager.Run(module);
                Assert.Equal(fails, module.Context.Diagnostics.ErrorCount > 0);
                reports.Add($"{succeeded}\n{string.Concat(diagnostics.Select(d => DiagnosticText.Format(d)))}{(succeeded ? module.ToString() : "")}");
            }
        }
        Assert.All(reports, r => Assert.Equal(reports[0], r));
        Assert.StartsWith(fails ? "False" : "True", reports[0]);
    }

    [Fact]
    public void AnExceptionOnAThreadComesOut()
    {
        var module = Module(Func("a") + Func("b", "{terrible}"), threads: 4);
        var manager = new PassManager(module.Context);
        manager.Nest("t.func").Add<ComplainPass>();
        using (module.Context.Diagnostics.Collect(out _))
            Assert.Equal("terrible", Assert.Throws<InvalidOperationException>(() => manager.Run(module)).Message);
    }

    [Fact]
    public void TimingShowsPasses()
    {
        var module = Module(Func("a") + Func("b"), threads: 2);
        var timing = new PassTiming();
        var manager = new PassManager(module.Context).Add(timing);
        manager.Nest("t.func").Add<MarkPass>();
        manager.Add<NothingPass>();
        Assert.True(manager.Run(module));
        var lines = timing.Report(asList: false).Split('\n');
        Assert.EndsWith(")  't.func' Pipeline", lines[6]);
        Assert.EndsWith(")    Mark", lines[7]);
        Assert.EndsWith(")  Nothing", lines[8]);
        Assert.Contains("(100.0%)  Total", lines[^2]);
        Assert.Contains("Mark", timing.Report(asList: true));
    }

    [Fact]
    public void APassRunsAPipelineOfItsOwn()
    {
        var module = Module(Func("a"));
        var inner = new OpPassManager("t.func", module.Context);
        inner.Add<MarkPass>();
        Assert.True(new PassContext(module.Context, module).RunPipeline(inner, module.Body.First!));
        Assert.Equal("m", Marks(module.Body.First!));
        Assert.Throws<ArgumentException>(() => new PassContext(module.Context, module.Body.First!).RunPipeline(inner, module));
    }
}
