using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Tests.Analysis;

public class SlicesTests
{
    private static readonly ControlFlowGraph Program = new("""
        func.func @f(%x: i32) -> i32 {
          %a = arith.addi %x, %x {name = "a"} : i32
          %b = arith.muli %a, %x {name = "b"} : i32
          %c = arith.subi %a, %b {name = "c"} : i32
          %u = arith.subi %x, %x {name = "u"} : i32
          %d = "test.nest"() ({
            %e = arith.addi %b, %x {name = "e"} : i32
            "test.yield"(%e) {name = "y"} : (i32) -> ()
          }) {name = "d"} : () -> i32
          return {name = "r"} %d : i32
        }
        """.Replace("return {name = \"r\"} %d : i32", "\"func.return\"(%d) {name = \"r\"} : (i32) -> ()", StringComparison.Ordinal));

    [Fact]
    public void BackwardListsSourcesBeforeWhatReadsThem()
    {
        Assert.Equal(["a", "b"], ControlFlowGraph.Names(Slices.Backward(Program.Op("c"), omitBlockArguments: true)));
        Assert.Equal(["a", "b", "c"], ControlFlowGraph.Names(Slices.Backward(Program.Op("c"), isInclusive: true, omitBlockArguments: true)));
        Assert.Equal(["a", "b"], ControlFlowGraph.Names(Slices.Backward(Program.Value("b"), omitBlockArguments: true)));
    }

    [Fact]
    public void BackwardGoesOnAroundTheBlockOfAnArgument() =>
        Assert.Equal(["func.func", "a", "b"], ControlFlowGraph.Names(Slices.Backward(Program.Op("c"))));

    [Fact]
    public void BackwardReadsWhatRegionsReadFromOutside() =>
        Assert.Equal(["a", "b", "d"], ControlFlowGraph.Names(Slices.Backward(Program.Op("r"), omitBlockArguments: true)));

    [Fact]
    public void AFilterEndsTheSlice() =>
        Assert.Equal(["b"], ControlFlowGraph.Names(Slices.Backward(Program.Op("c"), static op => op.Name == "arith.muli", omitBlockArguments: true)));

    [Fact]
    public void ForwardListsReadersAfterWhatTheyRead()
    {
        Assert.Equal(["e", "y"], ControlFlowGraph.Names(Slices.Forward(Program.Op("b"))).Where(static name => name is "e" or "y"));
        Assert.Equal(["b", "c"], ControlFlowGraph.Names(Slices.Forward(Program.Op("a"))).Where(static name => name is "b" or "c"));
        Assert.Empty(Slices.Forward(Program.Op("u")));
        Assert.Equal("a", ControlFlowGraph.Names(Slices.Forward(Program.Op("a"), isInclusive: true))[0]);
    }
}
