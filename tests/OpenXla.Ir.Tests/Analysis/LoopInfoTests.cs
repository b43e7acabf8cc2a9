using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Tests.Analysis;

public class LoopInfoTests
{
    [Fact]
    public void NestedLoopsAreFoundWithTheirBlocks()
    {
        var graph = new ControlFlowGraph("""
            "test.region"() ({
              "test.branch"()[^bb1] : () -> ()
            ^bb1:
              "test.branch"()[^bb2, ^bb5] : () -> ()
            ^bb2:
              "test.branch"()[^bb3] : () -> ()
            ^bb3:
              "test.branch"()[^bb3, ^bb4] : () -> ()
            ^bb4:
              "test.branch"()[^bb1] : () -> ()
            ^bb5:
              "test.exit"() : () -> ()
            }) : () -> ()
            """);
        var info = new LoopInfo(graph.Body);
        Assert.Equal(2, info.Loops.Count);
        var outer = Assert.Single(info.OutermostLoops);
        Assert.Equal([1, 2, 3, 4], graph.Numbers(outer.Blocks));
        Assert.Equal([4], graph.Numbers(outer.Latches));
        Assert.Equal([1], graph.Numbers(outer.ExitingBlocks));
        Assert.Equal([5], graph.Numbers(outer.ExitBlocks));
        Assert.Equal(graph.Block(0), outer.Preheader);
        var inner = Assert.Single(outer.InnerLoops);
        Assert.Equal([3], graph.Numbers(inner.Blocks));
        Assert.Equal(graph.Block(2), inner.Preheader);
        Assert.Equal(2, info.DepthOf(graph.Block(3)));
        Assert.Equal(1, info.DepthOf(graph.Block(4)));
        Assert.Equal(0, info.DepthOf(graph.Block(5)));
        Assert.Same(inner, info.LoopOf(graph.Block(3)));
    }

    [Fact]
    public void ACircleThatIsEnteredAtTwoBlocksIsNoLoop()
    {
        var graph = new ControlFlowGraph("""
            "test.region"() ({
              "test.branch"()[^bb1, ^bb2] : () -> ()
            ^bb1:
              "test.branch"()[^bb2] : () -> ()
            ^bb2:
              "test.branch"()[^bb1, ^bb3] : () -> ()
            ^bb3:
              "test.exit"() : () -> ()
            }) : () -> ()
            """);
        Assert.Empty(new LoopInfo(graph.Body).Loops);
    }

    [Fact]
    public void TwoWaysBackToOneHeaderAreOneLoop()
    {
        var graph = new ControlFlowGraph("""
            "test.region"() ({
              "test.branch"()[^bb1, ^bb3] : () -> ()
            ^bb1:
              "test.branch"()[^bb1, ^bb2] : () -> ()
            ^bb2:
              "test.branch"()[^bb1, ^bb3] : () -> ()
            ^bb3:
              "test.exit"() : () -> ()
            }) : () -> ()
            """);
        var loop = Assert.Single(new LoopInfo(graph.Body).Loops);
        Assert.Equal([1, 2], graph.Numbers(loop.Blocks));
        Assert.Equal([1, 2], graph.Numbers(loop.Latches).Order());
        Assert.Null(loop.Preheader);
    }

    [Fact]
    public void ABlockIsInALoopOfBlocksOrOfOperationsAroundIt()
    {
        var graph = new ControlFlowGraph("""
            func.func @f(%n: index, %c: i1) {
              scf.for %i = %n to %n step %n {
                scf.if %c {
                  "test.op"() {name = "inner"} : () -> ()
                }
              }
              cf.br ^bb1
            ^bb1:
              "test.nest"() ({
                "test.op"() {name = "nested"} : () -> ()
              }) : () -> ()
              cf.cond_br %c, ^bb1, ^bb2
            ^bb2:
              return
            }
            """);
        Assert.True(LoopInfo.IsInLoop(graph.Op("inner").Block!));
        Assert.True(LoopInfo.IsInLoop(graph.Op("nested").Block!));
        Assert.True(LoopInfo.IsInLoop(graph.Op("nested").ParentOp!.Block!));
        Assert.False(LoopInfo.IsInLoop(graph.Op("inner").ParentOp!.ParentOp!.Block!));
    }
}
