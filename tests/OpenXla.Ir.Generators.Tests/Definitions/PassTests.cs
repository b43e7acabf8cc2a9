using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Generators.Tests.Definitions;

public sealed class PassTests
{
    [Fact]
    public void Name_summary_and_options_come_from_the_definition()
    {
        var pass = new SamplePass();
        Assert.Equal("unroll-loops", pass.Name);
        Assert.Equal("Unrolls counted loops of ModuleOp.", pass.Summary);
        Assert.Equal(
            [
                new PassOption("factor", "int", "4", "How many copies of the body the new loop holds."),
                new PassOption("keep-remainder", "bool", "true", ""),
                new PassOption("threshold", "double", "0.5", ""),
                new PassOption("target", "string", "", ""),
                new PassOption("order", "inner-first|outer-first", "inner-first", ""),
                new PassOption("tile-sizes", "long", "8,16", "", IsList: true),
                new PassOption("orders", "inner-first|outer-first", "", "", IsList: true),
            ],
            pass.Options);
    }

    [Theory]
    [InlineData("factor", "8", "8")]
    [InlineData("keep-remainder", "0", "false")]
    [InlineData("keep-remainder", "", "true")]
    [InlineData("threshold", "-1e3", "-1000")]
    [InlineData("target", "x86 64", "x86 64")]
    [InlineData("order", "outer-first", "outer-first")]
    [InlineData("tile-sizes", "1, 2,3", "1,2,3")]
    [InlineData("tile-sizes", "", "")]
    [InlineData("orders", "outer-first,inner-first", "outer-first,inner-first")]
    public void Options_are_set_from_text(string name, string text, string shown)
    {
        var pass = new SamplePass();
        Assert.Equal(OptionOutcome.Ok, pass.SetOption(name, text));
        Assert.Equal(shown, pass.GetOption(name));
    }

    [Theory]
    [InlineData("factor", "four")]
    [InlineData("factor", "99999999999")]
    [InlineData("keep-remainder", "maybe")]
    [InlineData("order", "InnerFirst")]
    [InlineData("tile-sizes", "1,,2")]
    public void Wrong_values_change_nothing(string name, string text)
    {
        var pass = new SamplePass();
        var before = pass.GetOption(name);
        Assert.Equal(OptionOutcome.BadValue, pass.SetOption(name, text));
        Assert.Equal(before, pass.GetOption(name));
    }

    [Fact]
    public void Unknown_options_are_unknown()
    {
        Assert.Equal(OptionOutcome.Unknown, new SamplePass().SetOption("factory", "1"));
        Assert.Null(new SamplePass().GetOption("factory"));
    }

    [Fact]
    public void Statistics_are_listed_and_shared_by_copies()
    {
        var pass = new SamplePass();
        pass.LoopsUnrolled.Add(3);
        ((SamplePass)pass.Copy()).LoopsUnrolled.Add();
        Assert.Equal([("loops-unrolled", "Loops unrolled", 4), ("num-copied", "", 0)], pass.Statistics.Select(s => (s.Name, s.Summary, s.Counter.Value)));
    }
}
