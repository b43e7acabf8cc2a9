using FsCheck.Xunit;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Tests.Blocks;

/// <summary>The arguments of a block stay a list whatever is done to them, be they none, one or many.</summary>
public class BlockArgumentTests
{
    [Property(MaxTest = 300)]
    public void ArgumentsAreAListUnderEveryEdit(byte[] edits)
    {
        var block = ModuleOp.Create(new IrContext()).Body;
        var expected = new List<Value>();
        foreach (byte edit in edits)
        {
            int place = expected.Count == 0 ? 0 : (edit >> 2) % expected.Count;
            switch (edit & 3)
            {
                case 0:
                    expected.Add(block.AddArgument(IntegerType.I32, Location.Unknown(block.Context)));
                    break;
                case 1:
                    expected.Insert(place, block.InsertArgument(place, IntegerType.I64, Location.Unknown(block.Context)));
                    break;
                case 2 when expected.Count > 0:
                    block.EraseArgument(place);
                    expected.RemoveAt(place);
                    break;
                case 3:
                    block.ReserveArguments(edit >> 4);
                    break;
            }
            Assert.Equal(expected, block.Arguments.ToArray());
            for (int i = 0; i < expected.Count; i++) Assert.Equal(i, expected[i].Index);
        }
    }

    [Fact]
    public void ArgumentsThatAreNotThereAreNamed()
    {
        var block = ModuleOp.Create(new IrContext()).Body;
        var unknown = Location.Unknown(block.Context);
        Assert.Throws<ArgumentOutOfRangeException>(() => block.GetArgument(0));
        block.AddArgument(IntegerType.I32, unknown);
        Assert.Throws<ArgumentOutOfRangeException>(() => block.GetArgument(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.EraseArgument(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.SetArgumentLocation(1, unknown));
        Assert.Throws<ArgumentOutOfRangeException>(() => block.InsertArgument(2, IntegerType.I32, unknown));
    }
}
