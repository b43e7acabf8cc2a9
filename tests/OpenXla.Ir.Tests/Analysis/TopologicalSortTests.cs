using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Tests.Analysis;

public class TopologicalSortTests
{
    private static readonly ControlFlowGraph Graph = new("""
        "test.region"() ({
        ^bb0(%x: i32):
          "test.branch"()[^bb2] {name = "start"} : () -> ()
        ^bb1:
          %b = "test.op"() {name = "b"} : () -> i32
          "test.exit"() : () -> ()
        ^bb2:
          %a = "test.op"(%x) {name = "a"} : (i32) -> i32
          %c = "test.nest"() ({
            "test.op"(%a) {name = "inner"} : (i32) -> ()
          }) {name = "c"} : () -> i32
          "test.branch"(%c)[^bb1] {name = "end"} : (i32) -> ()
        }) : () -> ()
        """);

    [Fact]
    public void AListIsSortedByWhatIsReadAlsoInsideOfOperations()
    {
        Operation[] list = [Graph.Op("end"), Graph.Op("c"), Graph.Op("a")];
        Assert.True(TopologicalSort.Sort(list));
        Assert.Equal(["a", "c", "end"], ControlFlowGraph.Names(list));
    }

    [Fact]
    public void OperationsThatReadEachOtherCantBeSorted()
    {
        var circle = new ControlFlowGraph("""
            "test.region"() ({
              %a = "test.op"(%b) {name = "a"} : (i32) -> i32
              %b = "test.op"(%a) {name = "b"} : (i32) -> i32
            }) : () -> ()
            """);
        Operation[] list = [circle.Op("b"), circle.Op("a")];
        Assert.False(TopologicalSort.Sort(list));
        Assert.Equal(["b", "a"], ControlFlowGraph.Names(list));
    }

    [Fact]
    public void TheOrderOfControlIsThatOfDominanceNotOfTheText()
    {
        var sorted = TopologicalSort.InOrderOfControl([Graph.Op("b"), Graph.Op("inner"), Graph.Op("a"), Graph.Op("start")]);
        Assert.Equal(["start", "a", "inner", "b"], ControlFlowGraph.Names(sorted));
        int[] order = [0, 2, 1];
        Assert.Equal(order, Graph.Numbers(TopologicalSort.BlocksByDominance(Graph.Body)));
    }

    [Fact]
    public void OneOperationNeedsNoOrder() => Assert.Equal(["b"], ControlFlowGraph.Names(TopologicalSort.InOrderOfControl([Graph.Op("b")])));
}
