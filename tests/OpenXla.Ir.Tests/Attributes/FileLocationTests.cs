using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Tests.Attributes;

public class FileLocationTests
{
    [Fact]
    public void Places_go_to_the_end_of_32_bits()
    {
        var last = new FileLocation("a.mlir", uint.MaxValue, uint.MaxValue);
        Assert.Equal("loc(\"a.mlir\":4294967295:4294967295)", last.ToString());
        Assert.False(last.IsRange);
        Assert.False(new FileLocation("a.mlir", 1, 2, 1, 2).IsRange);
        Assert.True(new FileLocation("a.mlir", 1, 2, 1, 3).IsRange);
    }

    [Theory]
    [InlineData(-1, 0, -1, -1)]
    [InlineData(0, -1, -1, -1)]
    [InlineData(1L << 32, 0, -1, -1)]
    [InlineData(0, 1L << 32, -1, -1)]
    [InlineData(0, 0, -2, 1)]
    [InlineData(0, 0, 1L << 32, 1)]
    [InlineData(0, 0, 1, 1L << 32)]
    public void What_no_file_has_is_refused(long line, long column, long endLine, long endColumn) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new FileLocation("a.mlir", line, column, endLine, endColumn));
}
