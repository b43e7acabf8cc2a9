using System.Numerics;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Tests.Evaluation;

public sealed class ComplexKernelTests
{
    private const double Infinity = double.PositiveInfinity;

    private static readonly ComplexType C64 = new(FloatType.F32);
    private static readonly ComplexType C128 = new(FloatType.F64);

    private static Complex Unary(UnaryKernel kernel, Complex z, ComplexType? type = null) => TensorKernels.Unary(kernel, Scalar(z, type)).GetComplex(0);

    private static Complex Binary(BinaryKernel kernel, Complex left, Complex right) => TensorKernels.Binary(kernel, Scalar(left), Scalar(right)).GetComplex(0);

    private static Tensor Scalar(Complex z, ComplexType? type = null)
    {
        var tensor = new Tensor(type ?? C128, default);
        tensor.SetComplex(0, z);
        return tensor;
    }

    public static IEnumerable<Complex> Samples(double limit)
    {
        var random = new Random(11);
        for (int i = 0; i < 400; i++)
        {
            double scale = Math.Pow(10, (random.NextDouble() * 6) - 4);
            yield return new Complex(Math.Clamp((random.NextDouble() - 0.5) * scale, -limit, limit), Math.Clamp((random.NextDouble() - 0.5) * scale, -limit, limit));
        }
    }

    private static void AreClose(Complex expected, Complex actual, double tolerance, string what)
    {
        double error = Complex.Abs(expected - actual) / Math.Max(Complex.Abs(expected), 1e-300);
        Assert.True(error <= tolerance, $"{what}: expected {expected}, got {actual}, relative error {error:g3}");
    }

    [Fact]
    public void Functions_undo_each_other()
    {
        foreach (var z in Samples(3))
        {
            AreClose(z, Unary(UnaryKernel.Log, Unary(UnaryKernel.Exp, z)), 1e-11, $"log exp {z}");
            AreClose(z, Unary(UnaryKernel.LogPlusOne, Unary(UnaryKernel.ExpMinusOne, z)), 1e-13, $"log1p expm1 {z}");
            var root = Unary(UnaryKernel.Sqrt, z);
            AreClose(z, Binary(BinaryKernel.Multiply, root, root), 1e-15, $"sqrt {z}");
            AreClose(Complex.One / root, Unary(UnaryKernel.Rsqrt, z), 1e-14, $"rsqrt {z}");
            var third = Unary(UnaryKernel.Cbrt, z);
            AreClose(z, third * third * third, 1e-14, $"cbrt {z}");
            AreClose(1 / (1 + Complex.Exp(-z)), Unary(UnaryKernel.Logistic, z), 1e-13, $"logistic {z}");
            AreClose(Complex.Sin(z), Unary(UnaryKernel.Sine, z), 1e-13, $"sin {z}");
            AreClose(Complex.Cos(z), Unary(UnaryKernel.Cosine, z), 1e-13, $"cos {z}");
            AreClose(Complex.Sin(z) / Complex.Cos(z), Unary(UnaryKernel.Tan, z), 1e-12, $"tan {z}");
            AreClose(Complex.Sinh(z) / Complex.Cosh(z), Unary(UnaryKernel.Tanh, z), 1e-12, $"tanh {z}");
            AreClose(Complex.Pow(z, new Complex(0.5, 1.5)), Binary(BinaryKernel.Power, z, new Complex(0.5, 1.5)), 1e-12, $"pow {z}");
            AreClose(z / new Complex(3, -4), Binary(BinaryKernel.Divide, z, new Complex(3, -4)), 1e-15, $"divide {z}");
        }
    }

    [Fact]
    public void Parts_do_not_suffer_from_each_other()
    {
        // |z| is 1 but for 5e-21, which the squares lose in double.
        Assert.Equal(5e-21, Unary(UnaryKernel.Log, new Complex(1, 1e-10)).Real, 1e-35);
        Assert.Equal(1e-20, Unary(UnaryKernel.LogPlusOne, new Complex(1e-20, 0)).Real);
        // (1+ε)² − 1·1 is 2ε + ε²; the rounded square loses ε².
        double near = 1 + Math.Pow(2, -30);
        Assert.Equal(Math.Pow(2, -29) + Math.Pow(2, -60), Binary(BinaryKernel.Multiply, new Complex(near, 1), new Complex(near, 1)).Real);
        Assert.Equal(1e300, Binary(BinaryKernel.Divide, new Complex(1e300, 1e300), new Complex(1, 0)).Real);
        Assert.Equal(1, Binary(BinaryKernel.Divide, new Complex(1e308, 1e308), new Complex(1e308, 1e308)).Real);
        // Beside a pole of the logistic function, by mpmath.
        AreClose(new Complex(751977.6202561479, 11389015.7792767), Unary(UnaryKernel.Logistic, new Complex(5.7722222557288205e-09, -3.1415927410125732)), 1e-14, "logistic");
        Assert.Equal(Math.Sqrt(0.5 * (1 + Math.Sqrt(2))) * 1e154, Unary(UnaryKernel.Sqrt, new Complex(1e308, 1e308)).Real, 1e140);
    }

    [Fact]
    public void Infinities_follow_annex_g()
    {
        Assert.Equal(new Complex(0, 0), Unary(UnaryKernel.Exp, new Complex(-Infinity, Infinity)));
        Assert.Equal(Infinity, Unary(UnaryKernel.Exp, new Complex(Infinity, 0)).Real);
        Assert.Equal(-Infinity, Unary(UnaryKernel.Log, Complex.Zero).Real);
        Assert.Equal(new Complex(Infinity, Math.PI / 2), Unary(UnaryKernel.Log, new Complex(3, Infinity)));
        Assert.Equal(new Complex(Infinity, Infinity), Unary(UnaryKernel.Sqrt, new Complex(double.NaN, Infinity)));
        Assert.Equal(new Complex(0, Infinity), Unary(UnaryKernel.Sqrt, new Complex(-Infinity, 1)));
        Assert.Equal(1, Unary(UnaryKernel.Tanh, new Complex(Infinity, 3)).Real);
        Assert.True(double.IsInfinity(Binary(BinaryKernel.Multiply, new Complex(Infinity, double.NaN), new Complex(1, 1)).Real));
        Assert.True(double.IsInfinity(Binary(BinaryKernel.Divide, Complex.One, Complex.Zero).Real));
        Assert.Equal(Complex.Zero, Binary(BinaryKernel.Divide, Complex.One, new Complex(Infinity, 1)));
        Assert.Equal(Complex.One, Binary(BinaryKernel.Power, Complex.Zero, Complex.Zero));
        Assert.Equal(Infinity, TensorKernels.Unary(UnaryKernel.Abs, Scalar(new Complex(double.NaN, -Infinity))).GetDouble(0));
    }

    [Fact]
    public void Parts_are_taken_apart_and_put_together()
    {
        var z = Scalar(new Complex(3, -4), C64);
        Assert.Equal(3, TensorKernels.Unary(UnaryKernel.Real, z).GetDouble(0));
        Assert.Equal(-4, TensorKernels.Unary(UnaryKernel.Imaginary, z).GetDouble(0));
        Assert.Equal(5, TensorKernels.Unary(UnaryKernel.Abs, z).GetDouble(0));
        Assert.Equal(new Complex(0.6, -0.8), Unary(UnaryKernel.Sign, new Complex(3, -4)));
        Assert.Equal(z, TensorKernels.Complex(Tensor.Scalar(3f), Tensor.Scalar(-4f)));
        Assert.Equal(3, TensorKernels.Convert(z, IntegerType.I32).GetInt64(0));
        Assert.True(TensorKernels.Compare(ComparisonDirection.Equal, z, z).GetBoolean(0));
        Assert.Throws<EvaluationException>(() => TensorKernels.Compare(ComparisonDirection.Less, z, z));
    }
}
