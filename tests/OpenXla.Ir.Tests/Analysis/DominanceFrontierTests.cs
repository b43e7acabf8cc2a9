using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Tests.Analysis;

public class DominanceFrontierTests
{
    // 0 → 1, 2; 1 → 3; 2 → 3; 3 → 4, 5; 4 → 3; 5 ends; nobody comes to 6.
    private static readonly ControlFlowGraph Program = new("""
        func.func @f(%c: i1) {
          cf.cond_br %c, ^b1, ^b2
        ^b1:
          cf.br ^b3
        ^b2:
          cf.br ^b3
        ^b3:
          cf.cond_br %c, ^b4, ^b5
        ^b4:
          cf.br ^b3
        ^b5:
          return
        ^b6:
          cf.br ^b5
        }
        """);

    private static readonly DominanceFrontier Frontier = new(Program.Body, new DominanceInfo());

    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(1, new[] { 3 })]
    [InlineData(2, new[] { 3 })]
    [InlineData(3, new[] { 3 })]
    [InlineData(4, new[] { 3 })]
    [InlineData(5, new int[0])]
    [InlineData(6, new int[0])]
    public void EndsWhereOthersComeIn(int block, int[] expected) => Assert.Equal(expected, Program.Numbers(Frontier.Of(Program.Block(block))));

    [Fact]
    public void IteratedFollowsWhatItFinds()
    {
        Assert.Equal([3], Program.Numbers(Frontier.Iterated([Program.Block(1)], static _ => true)));
        Assert.Empty(Frontier.Iterated([Program.Block(0), Program.Block(5)], static _ => true));
        Assert.Empty(Frontier.Iterated([Program.Block(1)], static _ => false));
    }
}
