using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Tests.Evaluation;

public sealed class TensorComparisonTests
{
    private static TensorComparison Compare(float actual, float expected) => TensorComparison.Of(Tensor.Scalar(actual), Tensor.Scalar(expected));

    [Fact]
    public void Distances_count_floats()
    {
        Assert.Equal(1UL, Compare(1, MathF.BitIncrement(1)).MaxUlpDistance);
        Assert.Equal(2UL, Compare(float.Epsilon, -float.Epsilon).MaxUlpDistance);
        Assert.True(Compare(1, MathF.BitIncrement(MathF.BitIncrement(MathF.BitIncrement(1)))).AreClose());
        Assert.False(Compare(1, 1.0001f).AreClose());
        Assert.True(Compare(1, 1.0001f).AreAlmostEqual());
        Assert.True(Compare(100, 101).AreWithin(0.02));
    }

    [Fact]
    public void Special_numbers_equal_themselves_alone()
    {
        Assert.True(Compare(float.NaN, -float.NaN).AreEqual);
        Assert.True(Compare(0, -0f).AreEqual);
        Assert.False(Compare(float.NaN, 1).AreClose(ulong.MaxValue - 1));
        Assert.False(Compare(float.PositiveInfinity, float.MaxValue).AreClose());
        Assert.False(Compare(float.PositiveInfinity, float.NegativeInfinity).AreAlmostEqual());
        Assert.True(Compare(float.NegativeInfinity, float.NegativeInfinity).AreEqual);
    }

    [Fact]
    public void The_description_names_the_worst_element()
    {
        var actual = Tensor.Of<int>(IntegerType.I32, [2, 2], [1, 2, 3, 9]);
        var expected = Tensor.Of<int>(IntegerType.I32, [2, 2], [1, 2, 4, 4]);
        Assert.StartsWith("at [1, 1]: expected 4 : i32, got 9 : i32", TensorComparison.Of(actual, expected).Describe(actual, expected));
        Assert.Equal("expected tensor<f32>, got tensor<2x2xi32>", TensorComparison.Of(actual, Tensor.Scalar(1f)).Describe(actual, Tensor.Scalar(1f)));
    }

    [Fact]
    public void The_least_distance_is_that_of_the_nearest_elements()
    {
        var one = Tensor.Of(FloatType.F32, [2], [1f, 2f]);
        Assert.Equal(1UL, TensorComparison.Of(one, Tensor.Of(FloatType.F32, [2], [MathF.BitIncrement(1f), 3f])).MinUlpDistance);
        Assert.Equal(0UL, TensorComparison.Of(one, Tensor.Of(FloatType.F32, [2], [1f, 3f])).MinUlpDistance);
        Assert.Equal(0UL, TensorComparison.Of(one, one).MinUlpDistance);
    }

    [Fact]
    public void Infinity_is_as_far_away_as_can_be()
    {
        var comparison = TensorComparison.Of(Tensor.Scalar(float.PositiveInfinity), Tensor.Scalar(float.NegativeInfinity));
        Assert.False(comparison.AreClose(ulong.MaxValue - 1));
        Assert.True(comparison.AreClose(ulong.MaxValue));
    }
}
