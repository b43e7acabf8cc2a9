using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Tests.Analysis;

public class BlockLivenessTests
{
    private static readonly ControlFlowGraph Loop = new("""
        "test.region"() ({
        ^bb0(%n: i32):
          %a = "test.op"() {name = "a"} : () -> i32
          %b = "test.op"(%n) {name = "b"} : (i32) -> i32
          "test.branch"()[^bb1] : () -> ()
        ^bb1:
          %c = "test.op"(%a) {name = "c"} : (i32) -> i32
          "test.branch"(%c)[^bb1, ^bb2] {name = "d"} : (i32) -> ()
        ^bb2:
          "test.nest"() ({
            "test.op"(%b) {name = "e"} : (i32) -> ()
          }) {name = "f"} : () -> ()
          "test.exit"() : () -> ()
        }) : () -> ()
        """);

    [Fact]
    public void ValuesLiveAsFarAsTheyAreReadAlsoRoundALoop()
    {
        var liveness = new BlockLiveness(Loop.Module);
        Assert.Empty(liveness.LiveIn(Loop.Block(0)));
        Assert.Equal(new HashSet<Value> { Loop.Value("a"), Loop.Value("b") }, liveness.LiveOut(Loop.Block(0)));
        Assert.Equal(new HashSet<Value> { Loop.Value("a"), Loop.Value("b") }, liveness.LiveIn(Loop.Block(1)));
        Assert.Equal(new HashSet<Value> { Loop.Value("a"), Loop.Value("b") }, liveness.LiveOut(Loop.Block(1)));
        Assert.Equal(new HashSet<Value> { Loop.Value("b") }, liveness.LiveIn(Loop.Block(2)));
        Assert.Empty(liveness.LiveOut(Loop.Block(2)));
    }

    [Fact]
    public void DeadIsWhatNobodyReadsAnyMore()
    {
        var liveness = new BlockLiveness(Loop.Module);
        Assert.True(liveness.IsDeadAfter(Loop.Block(0).GetArgument(0), Loop.Op("b")));
        Assert.False(liveness.IsDeadAfter(Loop.Block(0).GetArgument(0), Loop.Op("a")));
        Assert.False(liveness.IsDeadAfter(Loop.Value("a"), Loop.Op("d")));
        Assert.True(liveness.IsDeadAfter(Loop.Value("b"), Loop.Op("f")));
    }

    [Fact]
    public void WhatNestedRegionsReadIsReadByTheOperationAroundThem()
    {
        var liveness = new BlockLiveness(Loop.Module);
        Assert.Equal(["b", "test.branch", "c", "d", "f", "e"], ControlFlowGraph.Names(liveness.LiveOperations(Loop.Value("b"))));
        Assert.Equal(new HashSet<Value> { Loop.Value("b") }, liveness.LiveIn(Loop.Op("e").Block!));
        Assert.Equal(["c", "d"], ControlFlowGraph.Names(liveness.LiveOperations(Loop.Value("c"))));
    }

    [Fact]
    public void WhatIsLiveAtAnOperationIncludesItsResultsAndWhatItReadsLast()
    {
        var liveness = new BlockLiveness(Loop.Module);
        Assert.Equal(new HashSet<Value> { Loop.Block(0).GetArgument(0), Loop.Value("a") }, liveness.LiveAt(Loop.Op("a")));
        Assert.Equal(new HashSet<Value> { Loop.Block(0).GetArgument(0), Loop.Value("a"), Loop.Value("b") }, liveness.LiveAt(Loop.Op("b")));
        Assert.Equal(new HashSet<Value> { Loop.Value("a"), Loop.Value("b"), Loop.Value("c") }, liveness.LiveAt(Loop.Op("d")));
    }
}
