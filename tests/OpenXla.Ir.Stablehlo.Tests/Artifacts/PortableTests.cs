using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Evaluation;
using OpenXla.Stablehlo;

namespace OpenXla.Ir.Stablehlo.Tests.Artifacts;

/// <summary>The library's own doors: what upstream's APIs answer.</summary>
public sealed class PortableTests
{
    private const string Program = """
        func.func @main(%a: tensor<2xf32>, %b: tensor<2xf32>) -> tensor<2xf32> {
          %0 = stablehlo.add %a, %b : tensor<2xf32>
          %1 = stablehlo.tan %0 : tensor<2xf32>
          return %1 : tensor<2xf32>
        }
        """;

    [Fact]
    public void Versions_are_ordered_as_numbers()
    {
        Assert.Equal("0.9.0", Portable.SmallerVersion("1.10.0", "0.9.0").ToString());
        Assert.Equal("1.9.0", Portable.SmallerVersion("1.9.0", "1.10.0").ToString());
        Assert.Throws<FormatException>(() => Portable.SmallerVersion("1.9", "1.10.0"));
    }

    [Theory]
    [InlineData(CompatibilityRequirement.None)]
    [InlineData(CompatibilityRequirement.Week4)]
    [InlineData(CompatibilityRequirement.Week12)]
    [InlineData(CompatibilityRequirement.Max)]
    public void The_more_is_required_the_older_is_the_version(CompatibilityRequirement requirement)
    {
        var version = Portable.VersionFor(requirement);
        Assert.True(version >= Portable.MinimumVersion && version <= Portable.CurrentVersion, $"{version} is not supported");
        if (requirement > CompatibilityRequirement.None) Assert.True(version <= Portable.VersionFor(requirement - 1));
    }

    [Fact]
    public void A_program_comes_back_and_stays_as_it_was()
    {
        var module = Programs.Parse(Program);
        var text = module.ToString();
        var artifact = Portable.Serialize(module, Portable.VersionFor(CompatibilityRequirement.Week12));
        Assert.Equal("1.16.2", Portable.VersionOf(artifact)?.ToString());
        Assert.Equal(text, Portable.Deserialize(artifact).ToString());
        Assert.Equal(text, module.ToString());
    }

    [Fact]
    public void A_version_that_lacks_an_operation_is_told_with_the_first_that_has_it()
    {
        var mistake = Assert.Throws<DiagnosticException>(() => Portable.Serialize(Programs.Parse(Program), Portable.MinimumVersion)).Message;
        Assert.Contains("'vhlo.tan_v2'", mistake, StringComparison.Ordinal);
        Assert.Contains("v0.9.0", mistake, StringComparison.Ordinal);
        Assert.Contains("v1.4.0 is the first that does", mistake, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_artifact_is_an_error()
    {
        Assert.Null(Portable.VersionOf("func.func @f() { return }"u8));
        Assert.Throws<DiagnosticException>(() => Portable.Deserialize("ML\u00efR"u8));
        Assert.Throws<DiagnosticException>(() => Portable.Deserialize([0x4D, 0x4C, 0xEF, 0x52, 13, 0]));
    }

    [Fact]
    public void A_program_is_evaluated()
    {
        var module = Programs.Parse(Program);
        var argument = Tensor.From(Builtin.DenseElementsAttr.Of(new Builtin.TensorType(Shape.Create([2]), Builtin.FloatType.F32), [0.25f, 0.5f]));
        var result = Assert.IsType<Tensor>(Assert.Single(Programs.Evaluate(module, argument, argument)));
        Assert.Equal([MathF.Tan(0.5f), MathF.Tan(1f)], result.Read<float>().ToArray(), static (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Throws<ArgumentException>(() => Programs.Evaluate(module, argument));
    }

    [Fact]
    public void A_wrong_text_is_told_with_its_place() =>
        Assert.Contains("1:", Assert.Throws<DiagnosticException>(() => Programs.Parse("func.func @main( { }")).Message, StringComparison.Ordinal);
}
