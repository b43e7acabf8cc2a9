using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Tests.Analysis;

public class DenseAnalysisTests
{
    /// <summary>The marked operations that may have run.</summary>
    private sealed class Passed : DenseForwardAnalysis<NameSet>
    {
        protected override NameSet EntryState => new("entry");

        protected override NameSet Transfer(Operation op, NameSet before) => op.Name == "test.mark" ? before.With(op.GetAttribute("name")!.ToString().Trim('"')) : before;

        protected override NameSet TransferRegionEdge(IRegionBranch branch, Region? from, Region? to, NameSet before) => from is not null && to is not null ? before.With("again") : before;
    }

    /// <summary>The marked operations that may run yet.</summary>
    private sealed class Ahead : DenseBackwardAnalysis<NameSet>
    {
        protected override NameSet ExitState => new("exit");

        protected override NameSet Transfer(Operation op, NameSet after) => op.Name == "test.mark" ? after.With(op.GetAttribute("name")!.ToString().Trim('"')) : after;
    }

    private static (Passed Passed, Ahead Ahead) Run(ControlFlowGraph program)
    {
        var solver = new DataFlowSolver();
        solver.Load(new DeadCodeAnalysis());
        solver.Load(new ConstantPropagation());
        var passed = solver.Load(new Passed());
        var ahead = solver.Load(new Ahead());
        solver.Run(program.Module);
        return (passed, ahead);
    }

    [Fact]
    public void BranchesJoin()
    {
        var program = new ControlFlowGraph("""
            func.func @f(%c: i1) {
              cf.cond_br %c, ^bb1, ^bb2
            ^bb1:
              "test.mark"() {name = "a"} : () -> ()
              cf.br ^bb3
            ^bb2:
              "test.mark"() {name = "b"} : () -> ()
              cf.br ^bb3
            ^bb3:
              "test.mark"() {name = "c"} : () -> ()
              return
            }
            """);
        var (passed, ahead) = Run(program);
        Assert.Equal("entry", passed.Before(program.Op("a")).ToString());
        Assert.Equal("a b entry", passed.Before(program.Op("c")).ToString());
        Assert.Equal("a b c entry", passed.After(program.Op("c")).ToString());
        Assert.Equal("a c exit", ahead.Before(program.Op("a")).ToString());
        Assert.Equal("c exit", ahead.After(program.Op("b")).ToString());
    }

    [Fact]
    public void WayThatConstantsRuleOutIsNotTaken()
    {
        var program = new ControlFlowGraph("""
            func.func @f() {
              %true = arith.constant true
              cf.cond_br %true, ^bb1, ^bb2
            ^bb1:
              "test.mark"() {name = "a"} : () -> ()
              cf.br ^bb3
            ^bb2:
              "test.mark"() {name = "b"} : () -> ()
              cf.br ^bb3
            ^bb3:
              "test.mark"() {name = "c"} : () -> ()
              return
            }
            """);
        var (passed, ahead) = Run(program);
        Assert.Equal("a entry", passed.Before(program.Op("c")).ToString());
        Assert.Equal("unreached", passed.Before(program.Op("b")).ToString());
        Assert.Equal("unreached", ahead.After(program.Op("b")).ToString());
    }

    [Fact]
    public void LoopsGoRound()
    {
        var program = new ControlFlowGraph("""
            func.func @f(%n: index, %s: index) {
              "test.mark"() {name = "a"} : () -> ()
              scf.for %i = %s to %n step %s {
                "test.mark"() {name = "b"} : () -> ()
                "test.mark"() {name = "c"} : () -> ()
              }
              "test.mark"() {name = "d"} : () -> ()
              return
            }
            """);
        var (passed, ahead) = Run(program);
        Assert.Equal("a again b c entry", passed.Before(program.Op("b")).ToString());
        Assert.Equal("a again b c entry", passed.Before(program.Op("d")).ToString());
        Assert.Equal("b c d exit", ahead.After(program.Op("c")).ToString());
        Assert.Equal("b c d exit", ahead.After(program.Op("a")).ToString());
        Assert.Equal("exit", ahead.After(program.Op("d")).ToString());
    }

    [Fact]
    public void CallsAreFollowed()
    {
        var program = new ControlFlowGraph("""
            func.func private @g() {
              "test.mark"() {name = "inside"} : () -> ()
              return
            }
            func.func private @far()
            func.func @f() {
              "test.mark"() {name = "a"} : () -> ()
              call @g() : () -> ()
              "test.mark"() {name = "b"} : () -> ()
              call @far() : () -> ()
              "test.mark"() {name = "c"} : () -> ()
              return
            }
            """);
        var (passed, ahead) = Run(program);
        Assert.Equal("a entry", passed.Before(program.Op("inside")).ToString());
        Assert.Equal("a entry inside", passed.Before(program.Op("b")).ToString());
        Assert.Equal("entry", passed.Before(program.Op("c")).ToString());
        Assert.Equal("b exit inside", ahead.After(program.Op("a")).ToString());
        Assert.Equal("b exit", ahead.After(program.Op("inside")).ToString());
        Assert.Equal("exit", ahead.After(program.Op("b")).ToString());
    }
}
