using System.Numerics;
using FsCheck.Xunit;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Tests.Evaluation;

public sealed class DotGeneralTests
{
    private static Tensor Random(IrType type, Shape shape, Random random)
    {
        var tensor = new Tensor(type, shape);
        for (int i = 0; i < tensor.Count; i++)
        {
            if (type is ComplexType) tensor.SetComplex(i, new Complex(random.Next(-4, 5), random.Next(-4, 5)));
            else tensor.SetBigInteger(i, random.Next(-4, 5));
        }
        return tensor;
    }

    [Property(MaxTest = 60)]
    public void Products_are_those_of_the_definition(int seed)
    {
        var random = new Random(seed);
        long batch = random.Next(1, 3), rows = random.Next(1, 20), depth = random.Next(0, 40), columns = random.Next(1, 45);
        IrType[] types = [FloatType.F32, FloatType.F64, FloatType.BF16, IntegerType.I8, IntegerType.I32, new IntegerType(4), IntegerType.I64, new IntegerType(100), IntegerType.I1, new ComplexType(FloatType.F32)];
        var type = types[(seed & int.MaxValue) % types.Length];
        var lhs = Random(type, [rows, batch, depth], random);
        var rhs = Random(type, [batch, columns, depth], random);
        var result = TensorKernels.DotGeneral(lhs, rhs, new DotDimensions([1], [0], [2], [2]));
        Assert.Equal([batch, rows, columns], result.Shape.ToArray());
        for (int b = 0; b < batch; b++)
            for (int i = 0; i < rows; i++)
                for (int j = 0; j < columns; j++)
                {
                    var sum = Complex.Zero;
                    for (int k = 0; k < depth; k++)
                        sum += lhs.GetComplex((int)((((i * batch) + b) * depth) + k)) * rhs.GetComplex((int)((((b * columns) + j) * depth) + k));
                    int place = (int)((((b * rows) + i) * columns) + j);
                    if (type is ComplexType) Assert.Equal(sum, result.GetComplex(place));
                    else if (type is IntegerType { Width: 1 }) Assert.Equal(sum.Real != 0, result.GetBoolean(place));
                    else if (type is IntegerType integer) Assert.Equal(integer.Wrap((BigInteger)sum.Real), result.GetBigInteger(place));
                    else Assert.Equal(type == FloatType.BF16 ? TensorKernels.Convert(Tensor.Scalar(sum.Real), type).GetDouble(0) : sum.Real, result.GetDouble(place));
                }
    }

    [Fact]
    public void Narrow_integers_may_be_summed_in_wider_ones()
    {
        var lhs = Tensor.Of<sbyte>(IntegerType.I8, [1, 2], [100, 100]);
        Assert.Equal(20000, TensorKernels.DotGeneral(lhs, lhs.Reshape([2, 1]), DotDimensions.Matrix(2), IntegerType.I32).GetInt64(0));
    }

    [Fact]
    public void Extents_that_do_not_pair_up_are_refused() =>
        Assert.Throws<EvaluationException>(() => TensorKernels.DotGeneral(new Tensor(FloatType.F32, [2, 3]), new Tensor(FloatType.F32, [2, 3]), DotDimensions.Matrix(2)));
}
