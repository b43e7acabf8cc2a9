using OpenXla.Ir.Definitions;
using OpenXla.Ir.Dialects.Arith;

namespace OpenXla.Ir.Generators.Tests.Arith;

/// <summary>Every op of arith, printed as upstream prints it, in both forms.</summary>
public sealed class ArithTests
{
    private static string Sample => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Arith", "all-ops.mlir"));

    [Fact]
    public void Custom_form_is_read_back_the_same()
    {
        var once = RoundTrip.Print<ArithDialect>(Sample);
        Assert.Equal(once, RoundTrip.Print<ArithDialect>(once));
        Assert.Equal(once, RoundTrip.Print<ArithDialect>(RoundTrip.Print<ArithDialect>(Sample, generic: true)));
    }

    [OracleTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void Prints_as_upstream(bool generic)
    {
        string[] options = generic ? ["--allow-unregistered-dialect", "--mlir-print-op-generic"] : ["--allow-unregistered-dialect"];
        Assert.Equal(Oracle.Run(Sample, options).Trim(), RoundTrip.Print<ArithDialect>(Sample, generic).Trim());
    }

    [Fact]
    public void The_sample_has_every_op()
    {
        var text = RoundTrip.Print<ArithDialect>(Sample, generic: true);
        foreach (var name in typeof(ArithDialect).Assembly.GetTypes()
            .SelectMany(t => t.GetCustomAttributes(typeof(OpAttribute), false)).Cast<OpAttribute>().Select(a => a.Name))
            Assert.Contains($"\"{name}\"", text, StringComparison.Ordinal);
    }
}
