using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Generators.Tests.Definitions;

/// <summary>Types and attributes from their definitions.</summary>
public sealed class DataTests
{
    private readonly IrContext _context = new IrContext().AddDialect<SampleDialect>();

    [Theory]
    [InlineData("!sample.tile<4 x 8 x f32>")]
    [InlineData("!sample.tile<4 x 8 x !sample.tile<1 x 2 x i8>, cache>")]
    [InlineData("#sample.layout<[1, ?], name = \"a b\", isPacked = true, types = i32, f32>")]
    [InlineData("#sample.layout<[] tile = <4 x 8 x f32>, name = \"\", isPacked = false, types = >")]
    [InlineData("#sample<space cache>")]
    public void Text_is_read_back(string text)
    {
        var printed = text[0] == '!' ? AsmParser.ParseType(_context, text)?.ToString() : AsmParser.ParseAttribute(_context, text)?.ToString();
        Assert.Equal(text, printed);
    }

    [Fact]
    public void Equality_is_by_value()
    {
        var one = new TileType(1, 2, new TensorType([2, 3], FloatType.F32));
        var two = new TileType(1, 2, new TensorType([2, 3], FloatType.F32));
        Assert.Equal(one, two);
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.NotEqual(one, two with { Rows = 3 });
        Assert.NotEqual(one.GetHashCode(), (two with { Rows = 3 }).GetHashCode());
        Assert.Equal(new LayoutAttr([1], "a", true, [one]), new LayoutAttr([1], "a", true, [two]));
        Assert.Same(SampleSpaceAttr.Of(SampleSpace.Cache), SampleSpaceAttr.Of(SampleSpace.Cache));
    }

    [Fact]
    public void Parts_are_visited()
    {
        var seen = new List<string>();
        var tile = new TileType(1, 2, FloatType.F32);
        new LayoutAttr([1], "a", true, [IntegerType.I1, IntegerType.I8], tile).VisitParts(t => seen.Add(t.ToString()), a => seen.Add(a.ToString()));
        Assert.Equal(["i1", "i8", "!sample.tile<1 x 2 x f32>"], seen);
    }

    [Fact]
    public void Invalid_parameters_are_reported()
    {
        var errors = RoundTrip.Diagnose<SampleDialect>("\"a\"() : () -> !sample.tile<-1 x 2 x f32>");
        Assert.Equal(["a tile's extents must not be negative"], errors);
    }

    [Fact]
    public void Known_classes_print_their_parameters_alone()
    {
        const string Text = """
            module {
              %0 = "a"() : () -> !sample.tile<1 x 2 x f32>
              %1 = sample.load_tile %0 {space = #sample<space cache>} : <1 x 2 x f32> -> !sample.tile<1 x 2 x f32>
              %2 = sample.load_tile %0 at <[1], name = "n", isPacked = true, types = i1> : <1 x 2 x f32> -> !sample.tile<1 x 2 x f32>
            }

            """;
        Assert.Equal(Text, RoundTrip.Print<SampleDialect>(Text));
        Assert.Equal(Text, RoundTrip.Print<SampleDialect>(Text.Replace(" : <1", " : !sample.tile<1", StringComparison.Ordinal)));
    }
}
