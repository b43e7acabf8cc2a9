using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Numerics;

namespace OpenXla.Ir.Tests.Evaluation;

public sealed class TensorTests
{
    [Fact]
    public void A_splat_is_expanded_and_comes_back_as_one()
    {
        var attribute = DenseElementsAttr.Splat(new TensorType([2, 3], FloatType.F32), new FloatAttr(1.5, FloatType.F32));
        var tensor = Tensor.From(attribute);
        Assert.Equal([1.5f, 1.5f, 1.5f, 1.5f, 1.5f, 1.5f], tensor.Read<float>().ToArray());
        Assert.Equal(attribute, tensor.ToAttribute());
    }

    [Fact]
    public void Writing_does_not_reach_the_attribute_that_shares_the_memory()
    {
        var attribute = DenseElementsAttr.Of(new TensorType([3], FloatType.F32), [1f, 2f, 3f]);
        var tensor = Tensor.From(attribute);
        var reshaped = tensor.Reshape([3, 1]);
        tensor.As<float>()[0] = 9;
        Assert.Equal(1, Tensor.From(attribute).GetDouble(0));
        Assert.Equal(1, reshaped.GetDouble(0));
        Assert.Equal(9, tensor.GetDouble(0));
    }

    [Fact]
    public void Unused_bits_from_outside_are_put_in_order()
    {
        var tensor = Tensor.FromBytes(new IntegerType(4), [2], [0x0F, 0x78]);
        Assert.Equal([-1, -8], new[] { tensor.GetInt64(0), tensor.GetInt64(1) });
        Assert.Equal([15, 8], Enumerable.Range(0, 2).Select(i => Tensor.FromBytes(new IntegerType(4, Signedness.Unsigned), [2], [0xFF, 0xF8]).GetInt64(i)));
        Assert.True(Tensor.FromBytes(IntegerType.I1, default, [0xFF]).Equals(Tensor.Scalar(true)));
    }

    [Fact]
    public void Empty_and_scalar_shapes_work()
    {
        var empty = new Tensor(FloatType.F32, [0, long.MaxValue]);
        Assert.Equal(0, empty.Count);
        Assert.Equal(0, TensorKernels.Transpose(empty, [1, 0]).Count);
        Assert.Equal("dense<4.200000e+01> : tensor<f64>", Tensor.Scalar(42.0).ToString());
        Assert.Equal(3, Tensor.Scalar(3).Reshape([1, 1]).GetInt64(0));
    }

    [Theory]
    [InlineData(long.MaxValue, 2)]
    [InlineData(1L << 31, 1)]
    [InlineData(-3, 1)]
    public void Sizes_beyond_memory_are_refused(long first, long second) =>
        Assert.Throws<EvaluationException>(() => new Tensor(FloatType.F32, [first, second]));

    [Fact]
    public void A_view_of_another_type_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Tensor.Scalar(1).Read<float>().Length);
        Assert.Throws<ArgumentException>(() => Tensor.Scalar(1f).Read<double>().Length);
    }

    [Fact]
    public void Numbers_of_every_type_can_be_set_and_read()
    {
        foreach (var format in FloatFormat.All)
        {
            var tensor = new Tensor(FloatType.Of(format), [2]);
            tensor.SetDouble(1, 2);
            Assert.Equal(2, tensor.GetDouble(1));
        }
        foreach (int width in new[] { 2, 4, 7, 8, 13, 24, 32, 40, 64, 100 })
        {
            var tensor = new Tensor(new IntegerType(width), [2]);
            tensor.SetBigInteger(1, -2);
            Assert.Equal(-2, tensor.GetBigInteger(1));
        }
        var complex = new Tensor(new ComplexType(FloatType.F64), [2]);
        complex.SetComplex(1, new(1, -2));
        Assert.Equal(new(1, -2), complex.GetComplex(1));
    }

    [Fact]
    public void Dynamic_extents_of_a_type_take_any_number()
    {
        var tensor = new Tensor(FloatType.F32, [2, 3]);
        Assert.True(tensor.Fits(new TensorType([Shape.Dynamic, 3], FloatType.F32)));
        Assert.False(tensor.Fits(new TensorType([Shape.Dynamic, 4], FloatType.F32)));
        Assert.False(tensor.Fits(new TensorType([2, 3], FloatType.F64)));
        Assert.True(Tensor.Scalar(1).Fits(IntegerType.I32));
    }
}
