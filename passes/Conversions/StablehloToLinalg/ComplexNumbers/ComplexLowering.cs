using OpenXla.Ir.Evaluation;
using Arith = OpenXla.Ir.Dialects.Arith;
using Complex = OpenXla.Ir.Dialects.Complex;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;

/// <summary>Functions of complex numbers: computed with parts in f64, like the interpreter's.</summary>
internal static class ComplexLowering
{
    public static Value Unary(Scalars s, UnaryKernel kernel, Value x)
    {
        var z = Read(s, x);
        return kernel switch
        {
            UnaryKernel.Real => Complex.ReOp.Create(s.Builder, x).FirstResult,
            UnaryKernel.Imaginary => Complex.ImOp.Create(s.Builder, x).FirstResult,
            UnaryKernel.Abs => ConvertLowering.Lower(s, PairFunctions.Abs(z).Value, FloatType.F64, ((ComplexType)x.Type).ElementType),
            UnaryKernel.Negate => Write(s, -z, x.Type),
            UnaryKernel.Sign => Write(s, PairFunctions.Sign(z), x.Type),
            UnaryKernel.Sqrt => Write(s, PairFunctions.Sqrt(z), x.Type),
            UnaryKernel.Rsqrt => Write(s, PairFunctions.Rsqrt(z), x.Type),
            UnaryKernel.Cbrt => Write(s, PairFunctions.Cbrt(z), x.Type),
            UnaryKernel.Exp => Write(s, PairFunctions.Exp(z), x.Type),
            UnaryKernel.ExpMinusOne => Write(s, PairFunctions.ExpMinusOne(z), x.Type),
            UnaryKernel.Log => Write(s, PairFunctions.Log(z), x.Type),
            UnaryKernel.LogPlusOne => Write(s, PairFunctions.LogPlusOne(z), x.Type),
            UnaryKernel.Logistic => Write(s, PairFunctions.Logistic(z), x.Type),
            UnaryKernel.Sine => Write(s, PairWaves.Sine(z), x.Type),
            UnaryKernel.Cosine => Write(s, PairWaves.Cosine(z), x.Type),
            UnaryKernel.Tan => Write(s, PairWaves.Tan(z), x.Type),
            UnaryKernel.Tanh => Write(s, PairWaves.Tanh(z), x.Type),
            _ => throw new ArgumentException($"{kernel} is not defined for complex numbers", nameof(kernel)),
        };
    }

    public static Value Binary(Scalars s, BinaryKernel kernel, Value x, Value y)
    {
        var (left, right) = (Read(s, x), Read(s, y));
        return Write(s, kernel switch
        {
            BinaryKernel.Add => left + right,
            BinaryKernel.Subtract => left - right,
            BinaryKernel.Multiply => PairArithmetic.Multiply(left, right),
            BinaryKernel.Divide => PairArithmetic.Divide(left, right),
            BinaryKernel.Power => PairPower.Power(left, right),
            BinaryKernel.Atan2 => PairPower.Atan2(left, right),
            BinaryKernel.Maximum => PairArithmetic.Extreme(left, right, isMaximum: true),
            BinaryKernel.Minimum => PairArithmetic.Extreme(left, right, isMaximum: false),
            _ => throw new ArgumentException($"{kernel} is not defined for complex numbers", nameof(kernel)),
        }, x.Type);
    }

    /// <summary>Complex numbers are equal or not; they have no order.</summary>
    public static Value Compare(Scalars s, Hlo.Comparison direction, Value x, Value y)
    {
        var (left, right) = (Read(s, x), Read(s, y));
        var isEqual = left.Real.IsEqualTo(right.Real) & left.Imaginary.IsEqualTo(right.Imaginary);
        return direction == Hlo.Comparison.Equal ? isEqual.Value : (!isEqual).Value;
    }

    /// <summary>To or from complex numbers, by their real part; a truth value is whether any part is not zero.</summary>
    public static Value Convert(Scalars s, Value x, IrType source, IrType target)
    {
        if (target is ComplexType complex)
        {
            if (source is ComplexType) return Write(s, Read(s, x), target);
            var real = ConvertLowering.Lower(s, x, source, complex.ElementType);
            return Complex.CreateOp.Create(s.Builder, target, real, s.Float(0, complex.ElementType)).FirstResult;
        }
        var part = ((ComplexType)source).ElementType;
        var first = ConvertLowering.Lower(s, Complex.ReOp.Create(s.Builder, x).FirstResult, part, target);
        if (target is not IntegerType { Width: 1 }) return first;
        return s.Or(first, ConvertLowering.Lower(s, Complex.ImOp.Create(s.Builder, x).FirstResult, part, target));
    }

    public static Value Constant(Scalars s, System.Numerics.Complex value, ComplexType type) =>
        Complex.CreateOp.Create(s.Builder, type, s.Float(value.Real, type.ElementType), s.Float(value.Imaginary, type.ElementType)).FirstResult;

    private static Pair Read(Scalars s, Value z)
    {
        var part = ((ComplexType)z.Type).ElementType;
        return new Pair(Wide(Complex.ReOp.Create(s.Builder, z).FirstResult), Wide(Complex.ImOp.Create(s.Builder, z).FirstResult));

        Real Wide(Value value) => new(s, ConvertLowering.Lower(s, value, part, FloatType.F64));
    }

    private static Value Write(Scalars s, Pair z, IrType type)
    {
        var part = ((ComplexType)type).ElementType;
        return Complex.CreateOp.Create(s.Builder, type, Narrow(z.Real), Narrow(z.Imaginary)).FirstResult;

        Value Narrow(Real value) => ConvertLowering.Lower(s, value.Value, FloatType.F64, part);
    }
}
