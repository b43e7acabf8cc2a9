using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Tests.Analysis;

public class PostDominanceInfoTests
{
    private static readonly ControlFlowGraph Diamond = new("""
        "test.region"() ({
          "test.branch"()[^bb1, ^bb2] {name = "a"} : () -> ()
        ^bb1:
          "test.branch"()[^bb3] {name = "b"} : () -> ()
        ^bb2:
          "test.op"() {name = "c"} : () -> ()
          "test.branch"()[^bb3] {name = "d"} : () -> ()
        ^bb3:
          "test.exit"() {name = "e"} : () -> ()
        }) : () -> ()
        """);

    [Fact]
    public void WaysThatJoinArePostDominatedByTheBlockWhereTheyDo()
    {
        var dominance = new PostDominanceInfo();
        Assert.True(dominance.PostDominates(Diamond.Block(3), Diamond.Block(0)));
        Assert.False(dominance.PostDominates(Diamond.Block(1), Diamond.Block(0)));
        Assert.False(dominance.PostDominates(Diamond.Block(0), Diamond.Block(3)));
        Assert.Equal(Diamond.Block(3), dominance.ImmediatePostDominator(Diamond.Block(0)));
        Assert.Null(dominance.ImmediatePostDominator(Diamond.Block(3)));
    }

    [Fact]
    public void OperationsOfOneBlockFollowTheirOrder()
    {
        var dominance = new PostDominanceInfo();
        Assert.True(dominance.ProperlyPostDominates(Diamond.Op("d"), Diamond.Op("c")));
        Assert.False(dominance.ProperlyPostDominates(Diamond.Op("c"), Diamond.Op("d")));
        Assert.True(dominance.ProperlyPostDominates(Diamond.Op("e"), Diamond.Op("a")));
        Assert.False(dominance.ProperlyPostDominates(Diamond.Op("c"), Diamond.Op("a")));
        Assert.False(dominance.ProperlyPostDominates(Diamond.Op("c"), Diamond.Op("c")));
    }

    [Fact]
    public void AnOtherEndTakesAwayThePostDominator()
    {
        var graph = new ControlFlowGraph("""
            "test.region"() ({
              "test.branch"()[^bb1, ^bb3] : () -> ()
            ^bb1:
              "test.branch"()[^bb2] : () -> ()
            ^bb2:
              "test.branch"()[^bb1, ^bb4] : () -> ()
            ^bb3:
              "test.exit"() : () -> ()
            ^bb4:
              "test.exit"() : () -> ()
            }) : () -> ()
            """);
        var dominance = new PostDominanceInfo();
        Assert.Null(dominance.ImmediatePostDominator(graph.Block(0)));
        Assert.Equal(graph.Block(2), dominance.ImmediatePostDominator(graph.Block(1)));
        Assert.Equal(graph.Block(4), dominance.ImmediatePostDominator(graph.Block(2)));
        Assert.False(dominance.PostDominates(graph.Block(4), graph.Block(0)));
    }

    [Fact]
    public void InALoopWithoutAnEndOneIsAssumed()
    {
        var graph = new ControlFlowGraph("""
            "test.region"() ({
              "test.branch"()[^bb1, ^bb2] : () -> ()
            ^bb1:
              "test.branch"()[^bb3] : () -> ()
            ^bb2:
              "test.exit"() : () -> ()
            ^bb3:
              "test.branch"()[^bb1] : () -> ()
            }) : () -> ()
            """);
        var dominance = new PostDominanceInfo();
        Assert.False(dominance.PostDominates(graph.Block(2), graph.Block(1)));
        Assert.False(dominance.PostDominates(graph.Block(2), graph.Block(0)));
        Assert.False(dominance.PostDominates(graph.Block(1), graph.Block(0)));
        Assert.True(dominance.PostDominates(graph.Block(3), graph.Block(1)));
        Assert.False(dominance.PostDominates(graph.Block(1), graph.Block(3)));
        Assert.Equal(graph.Block(3), dominance.NearestCommonPostDominator(graph.Block(1), graph.Block(3)));
        Assert.Null(dominance.NearestCommonPostDominator(graph.Block(1), graph.Block(2)));
    }

    [Fact]
    public void TheNearestBlockThatTwoComeByMayHoldOne()
    {
        var dominance = new PostDominanceInfo();
        Assert.Equal(Diamond.Block(3), dominance.NearestCommonPostDominator(Diamond.Block(1), Diamond.Block(2)));
        Assert.Equal(Diamond.Op("e").ParentOp!.Block, dominance.NearestCommonPostDominator(Diamond.Block(1), Diamond.Op("e").ParentOp!.Block!));
    }
}
