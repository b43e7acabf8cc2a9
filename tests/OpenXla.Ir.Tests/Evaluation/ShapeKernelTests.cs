using FsCheck.Xunit;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Tests.Evaluation;

public sealed class ShapeKernelTests
{
    private static Tensor Numbers(params long[] extents)
    {
        var shape = Shape.Create(extents);
        return TensorKernels.Iota(IntegerType.I32, [shape.ElementCount], 0).Reshape(shape);
    }

    private static int[] Values(Tensor tensor) => tensor.Read<int>().ToArray();

    [Fact]
    public void Transpose_permutes_dimensions()
    {
        Assert.Equal([0, 3, 1, 4, 2, 5], Values(TensorKernels.Transpose(Numbers(2, 3), [1, 0])));
        var transposed = TensorKernels.Transpose(Numbers(2, 3, 4), [2, 0, 1]);
        Assert.Equal([4, 2, 3], transposed.Shape.ToArray());
        Assert.Equal((1 * 12) + (2 * 4) + 3, Values(transposed)[(3 * 6) + (1 * 3) + 2]);
    }

    [Property(MaxTest = 100)]
    public void Transposing_there_and_back_changes_nothing(int seed)
    {
        var random = new Random(seed);
        int rank = random.Next(0, 5);
        var tensor = Numbers([.. Enumerable.Range(0, rank).Select(_ => (long)random.Next(0, 5))]);
        long[] permutation = [.. Enumerable.Range(0, rank).Select(i => (long)i).OrderBy(_ => random.Next())];
        long[] inverse = [.. Enumerable.Range(0, rank).Select(i => (long)Array.IndexOf(permutation, i))];
        Assert.Equal(tensor, TensorKernels.Transpose(TensorKernels.Transpose(tensor, permutation), inverse));
    }

    [Fact]
    public void Broadcasting_repeats()
    {
        Assert.Equal([0, 0, 1, 1], Values(TensorKernels.BroadcastInDim(Numbers(2), [2, 2], [0])));
        Assert.Equal([0, 1, 0, 1], Values(TensorKernels.BroadcastInDim(Numbers(1, 2), [2, 2], [0, 1])));
        Assert.Equal([0, 2, 1, 3], Values(TensorKernels.BroadcastInDim(Numbers(2, 2), [2, 2], [1, 0])));
        Assert.Equal([0, 0, 1, 1, 2, 2], Values(TensorKernels.Iota(IntegerType.I32, [3, 2], 0)));
        Assert.Throws<EvaluationException>(() => TensorKernels.BroadcastInDim(Numbers(3), [2, 2], [0]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_slice_from_its_limit_is_empty(long stride) =>
        Assert.Equal([0], TensorKernels.Slice(Numbers(5), [2], [2], [stride]).Shape.ToArray());

    [Fact]
    public void Slices_have_strides_and_clamped_starts()
    {
        Assert.Equal([1, 3], Values(TensorKernels.Slice(Numbers(5), [1], [5], [2])));
        Assert.Equal([5, 7], Values(TensorKernels.Slice(Numbers(3, 4), [1, 1], [2, 4], [1, 2])));
        Assert.Empty(Values(TensorKernels.Slice(Numbers(5), [2], [2], [3])));
        Assert.Throws<EvaluationException>(() => TensorKernels.Slice(Numbers(5), [0], [6], [1]));
        Assert.Equal([3, 4], Values(TensorKernels.DynamicSlice(Numbers(5), [Tensor.Scalar(9)], [2])));
        Assert.Equal([0, 1], Values(TensorKernels.DynamicSlice(Numbers(5), [Tensor.Scalar(-9)], [2])));
        Assert.Equal([0, 1, 2, 0, 1], Values(TensorKernels.DynamicUpdateSlice(Numbers(5), Numbers(2), [Tensor.Scalar(4)])));
    }

    [Fact]
    public void Concatenation_and_reversal()
    {
        Assert.Equal([0, 1, 0, 2, 3, 1], Values(TensorKernels.Concatenate([Numbers(2, 2), Numbers(2, 1)], 1)));
        Assert.Equal([3, 2, 1, 0], Values(TensorKernels.Reverse(Numbers(2, 2), [0, 1])));
        Assert.Equal([1, 0, 3, 2], Values(TensorKernels.Reverse(Numbers(2, 2), [1])));
    }

    [Property(MaxTest = 300)]
    public void Padding_is_what_the_definition_says(int seed)
    {
        var random = new Random(seed);
        int extent = random.Next(0, 6), low = random.Next(-4, 4), high = random.Next(-4, 4), interior = random.Next(0, 3);
        int size = low + high + extent + (Math.Max(extent - 1, 0) * interior);
        if (size < 0) return;
        var expected = Enumerable.Repeat(-7, size).ToArray();
        for (int i = 0; i < extent; i++)
            if (low + (i * (interior + 1)) is >= 0 and var place && place < size) expected[place] = i;
        Assert.Equal(expected, Values(TensorKernels.Pad(Numbers(extent), Tensor.Scalar(-7), [low], [high], [interior])));
    }

    [Fact]
    public void Bitcasts_split_and_join_elements()
    {
        var words = Tensor.Of(IntegerType.I32, [1], [0x04030201]);
        var bytes = TensorKernels.BitcastConvert(words, IntegerType.I8);
        Assert.Equal([1, 4], bytes.Shape.ToArray());
        Assert.Equal([1, 2, 3, 4], bytes.Bytes.ToArray());
        Assert.Equal(words, TensorKernels.BitcastConvert(bytes, IntegerType.I32));
        var nibbles = TensorKernels.BitcastConvert(Tensor.FromBytes(IntegerType.I8, default, [0xF1]), new IntegerType(4));
        Assert.Equal([1, -1], [nibbles.GetInt64(0), nibbles.GetInt64(1)]);
        Assert.Equal(0xF1 - 256, TensorKernels.BitcastConvert(nibbles, IntegerType.I8).GetInt64(0));
        Assert.Equal(1f, TensorKernels.BitcastConvert(Tensor.Scalar(0x3F800000), FloatType.F32).Read<float>()[0]);
    }
}
