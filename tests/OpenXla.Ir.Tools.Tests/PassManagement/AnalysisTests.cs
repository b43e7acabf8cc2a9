using OpenXla.Ir.Builtin;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tools.Tests.Support;

namespace OpenXla.Ir.Tools.Tests.PassManagement;

public class AnalysisTests
{
    private static ModuleOp Module(int threads = 1)
    {
        var context = new IrContext { Threads = threads };
        Verbs.Registry().AddDialectsTo(context);
        return AsmParser.ParseModule(context, "\"t.func\"() <{sym_name = \"a\"}> ({}) : () -> ()\n\"t.func\"() <{sym_name = \"b\"}> ({}) : () -> ()");
    }

    private static int Computed(Action<PassManager> build)
    {
        var module = Module();
        var manager = new PassManager(module.Context);
        build(manager);
        CountingAnalysis.Computed = 0;
        Assert.True(manager.Run(module));
        return CountingAnalysis.Computed;
    }

    private static ScriptedPass Ask(Action<PassContext>? then = null) => new((_, context) =>
    {
        Assert.Same(context.Root, context.Analysis<CountingAnalysis>().Root);
        Assert.Same(context.Analysis<CountingAnalysis>(), context.CachedAnalysis<CountingAnalysis>());
        then?.Invoke(context);
    });

    [Fact]
    public void APassThatSaysNothingInvalidatesAll() => Assert.Equal(2, Computed(static m => m.Add(Ask()).Add(Ask())));

    [Fact]
    public void WhatIsPreservedIsUsedAgain() =>
        Assert.Equal(1, Computed(static m => m.Add(Ask(static c => c.MarkAnalysisPreserved<CountingAnalysis>())).Add(Ask(static c => c.MarkUnchanged())).Add(Ask())));

    [Fact]
    public void AnotherAnalysisIsNotPreserved() =>
        Assert.Equal(2, Computed(static m => m.Add(Ask(static c => c.MarkAnalysisPreserved<DependentAnalysis>())).Add(Ask())));

    [Fact]
    public void AnalysesOfOperationsInsideGoWithAPassOnTheOneAround()
    {
        Assert.Equal(2, Computed(static m =>
        {
            m.Nest("t.func").Add(Ask(static c => c.MarkUnchanged())).Add(Ask(static c => c.MarkUnchanged()));
            m.Add(new ScriptedPass(static (_, c) => c.MarkUnchanged()));
            m.Nest("t.func").Add(Ask());
        }));
        Assert.Equal(4, Computed(static m =>
        {
            m.Nest("t.func").Add(Ask(static c => c.MarkUnchanged()));
            m.Add(new ScriptedPass(static (_, _) => { }));
            m.Nest("t.func").Add(Ask());
        }));
    }

    [Fact]
    public void OneThatIsBuiltOnAnotherGoesWithIt()
    {
        Computed(static m => m
            .Add(Ask(static c =>
            {
                c.Analysis<DependentAnalysis>();
                c.MarkAnalysisPreserved<CountingAnalysis>();
            }))
            .Add(new ScriptedPass(static (_, c) =>
            {
                Assert.NotNull(c.CachedAnalysis<DependentAnalysis>());
                Assert.NotNull(c.CachedAnalysis<CountingAnalysis>());
            }))
            .Add(new ScriptedPass(static (_, c) => Assert.Null(c.CachedAnalysis<DependentAnalysis>()))));
    }

    [Fact]
    public void ChildrenAndParentsCanBeAsked()
    {
        Computed(static m =>
        {
            m.Add(Ask(static c =>
            {
                var child = ((ModuleOp)c.Root).Body.First!;
                Assert.Null(c.CachedChildAnalysis<CountingAnalysis>(child));
                Assert.Same(child, c.ChildAnalysis<CountingAnalysis>(child).Root);
                Assert.NotNull(c.CachedChildAnalysis<CountingAnalysis>(child));
                Assert.Throws<ArgumentException>(() => new PassContext(c.Context, child).ChildAnalysis<CountingAnalysis>(c.Root));
                c.MarkAnalysisPreserved<CountingAnalysis>();
            }));
            m.Nest("t.func").Add(new ScriptedPass(static (op, c) =>
            {
                Assert.Same(op.ParentOp, c.CachedParentAnalysis<CountingAnalysis>(op.ParentOp!)!.Root);
                Assert.Null(c.CachedParentAnalysis<DependentAnalysis>(op.ParentOp!));
                Assert.Equal(op == op.ParentOp!.GetRegion(0).Entry.First, c.CachedAnalysis<CountingAnalysis>() is not null);
            }));
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void ANestedPassMayNotLoadADialect(int threads)
    {
        var module = Module(threads);
        module.Context.AddDialect<ForgetDialect>();
        var manager = new PassManager(module.Context);
        manager.Nest("t.func").Add(new ScriptedPass(static (op, _) => op.Context.GetOperation<ForgetfulOp>()));
        using (module.Context.Diagnostics.Collect(out var diagnostics))
        {
            Assert.False(manager.Run(module));
            Assert.Equal(2, diagnostics.Count);
            Assert.StartsWith("pass 'scripted' on 't.func' operation @a needs the dialect 'forget'", diagnostics[0].Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ADialectThatIsNamedIsThere()
    {
        var module = Module(4);
        module.Context.AddDialect<ForgetDialect>();
        var manager = new PassManager(module.Context);
        manager.Nest("t.func").Add(new ScriptedPass(static (op, _) => op.Context.GetOperation<ForgetfulOp>(), "forget"));
        Assert.True(manager.Run(module));
    }

    [Fact]
    public void APassOnTheWholeProgramMayLoadOne()
    {
        var module = Module(4);
        module.Context.AddDialect<ForgetDialect>();
        Assert.True(((PassManager)new PassManager(module.Context).Add(new ScriptedPass(static (op, _) => op.Context.GetOperation<ForgetfulOp>()))).Run(module));
    }
}
