namespace OpenXla.Ir.Generators.Tests.Upstream;

/// <summary>Formats of upstream's own test dialect, printed as upstream prints them.</summary>
public sealed class UpstreamTests
{
    private static string Sample => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Upstream", "upstream.mlir"));

    [Fact]
    public void Custom_form_is_read_back_the_same()
    {
        var once = RoundTrip.Print<TestDialect>(Sample);
        Assert.Equal(once, RoundTrip.Print<TestDialect>(once));
        Assert.Equal(once, RoundTrip.Print<TestDialect>(RoundTrip.Print<TestDialect>(Sample, generic: true)));
    }

    [OracleTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void Prints_as_upstream(bool generic)
    {
        string[] options = generic ? ["--allow-unregistered-dialect", "--mlir-print-op-generic"] : ["--allow-unregistered-dialect"];
        Assert.Equal(Oracle.Run(Sample, options).Trim(), RoundTrip.Print<TestDialect>(Sample, generic).Trim());
    }
}
