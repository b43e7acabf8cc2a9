using FsCheck.Xunit;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Tests.Evaluation;

public sealed class ReductionTests
{
    [Property(MaxTest = 100)]
    public void A_kernel_and_a_body_give_the_same(int seed)
    {
        var random = new Random(seed);
        int rank = random.Next(0, 4);
        var shape = Shape.Create([.. Enumerable.Range(0, rank).Select(_ => (long)random.Next(0, 6))]);
        var type = seed % 2 == 0 ? IntegerType.I32 : new IntegerType(4);
        var input = TensorKernels.Convert(TensorKernels.Iota(IntegerType.I64, [shape.ElementCount], 0).Reshape(shape), type);
        var start = new Tensor(type, default);
        start.SetBigInteger(0, 3);
        long[] dimensions = [.. Enumerable.Range(0, rank).Where(_ => random.Next(2) == 0).Select(i => (long)i)];
        foreach (var kernel in new[] { BinaryKernel.Add, BinaryKernel.Multiply, BinaryKernel.Maximum, BinaryKernel.Xor })
        {
            var fast = TensorKernels.Reduce(kernel, input, start, dimensions);
            var slow = TensorKernels.Reduce([input], [start], dimensions, pair => [TensorKernels.Binary(kernel, (Tensor)pair[0], (Tensor)pair[1])]);
            Assert.Equal(slow[0], fast);
        }
    }

    [Fact]
    public void Sums_of_floats_have_the_right_value()
    {
        var ones = TensorKernels.BroadcastInDim(Tensor.Scalar(1f), [1003, 7], []);
        Assert.Equal(7021, TensorKernels.Reduce(BinaryKernel.Add, ones, Tensor.Scalar(0f), [0, 1]).GetDouble(0));
        Assert.All(TensorKernels.Reduce(BinaryKernel.Add, ones, Tensor.Scalar(0f), [0]).Read<float>().ToArray(), x => Assert.Equal(1003, x));
        // In bf16 each step rounds: 256 + 1 is 256.
        var narrow = TensorKernels.Convert(ones, FloatType.BF16);
        Assert.Equal(256, TensorKernels.Reduce(BinaryKernel.Add, narrow, TensorKernels.Convert(Tensor.Scalar(0f), FloatType.BF16), [0, 1]).GetDouble(0));
    }

    [Fact]
    public void Several_tensors_are_reduced_together()
    {
        // The largest element and where it is.
        var values = Tensor.Of<int>(IntegerType.I32, [2, 3], [4, 9, 2, 7, 1, 8]);
        var places = TensorKernels.Iota(IntegerType.I32, [2, 3], 1);
        var results = TensorKernels.Reduce([values, places], [Tensor.Scalar(int.MinValue), Tensor.Scalar(-1)], [1], all =>
        {
            var isLater = TensorKernels.Compare(ComparisonDirection.Greater, (Tensor)all[2], (Tensor)all[0]);
            return [TensorKernels.Select(isLater, (Tensor)all[2], (Tensor)all[0]), TensorKernels.Select(isLater, (Tensor)all[3], (Tensor)all[1])];
        });
        Assert.Equal([9, 8], results[0].Read<int>().ToArray());
        Assert.Equal([1, 2], results[1].Read<int>().ToArray());
    }

    [Fact]
    public void Wrong_dimensions_are_refused()
    {
        var input = new Tensor(FloatType.F32, [2, 3]);
        Assert.Throws<EvaluationException>(() => TensorKernels.Reduce(BinaryKernel.Add, input, Tensor.Scalar(0f), [2]));
        Assert.Throws<EvaluationException>(() => TensorKernels.Reduce(BinaryKernel.Add, input, Tensor.Scalar(0f), [0, 0]));
        Assert.Throws<EvaluationException>(() => TensorKernels.Reduce(BinaryKernel.Add, input, Tensor.Scalar(0), [0]));
    }
}
