using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Tests.Text;

public class SparseElementsTests
{
    /// <summary>Indices that are all the same, for several values: upstream prints one of them alone, which it can't read again.</summary>
    [Theory]
    [InlineData("sparse<[[1, 1], [1, 1]], [2, 3]> : tensor<4x4xi32>")]
    [InlineData("sparse<[1, 1], [2, 3]> : tensor<4xi32>")]
    public void EqualIndicesAreSaidForEachValue(string text)
    {
        var elements = AsmParser.ParseAttribute(new IrContext(), text);
        Assert.Equal(text, elements!.ToString());
        Assert.Equal(elements, AsmParser.ParseAttribute(new IrContext(), elements.ToString()));
    }
}
