using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;
using Arith = OpenXla.Ir.Dialects.Arith;
using Maths = OpenXla.Ir.Dialects.Math;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Scalar functions of one argument.</summary>
internal static class UnaryLowering
{
    public static Value Lower(Scalars s, UnaryKernel kernel, Value x) => x.Type switch
    {
        ComplexType => ComplexLowering.Unary(s, kernel, x),
        FloatType => Floats(s, kernel, x),
        _ => Integers(s, kernel, x),
    };

    private static Value Floats(Scalars s, UnaryKernel kernel, Value x)
    {
        var b = s.Builder;
        switch (kernel)
        {
            case UnaryKernel.Sign: return Sign(s, x);
            case UnaryKernel.Logistic: return Logistic(s, x);
            // Ordered and not infinite: neither is NaN.
            case UnaryKernel.IsFinite: return s.Compare(Arith.CmpFPredicate.One, Maths.AbsFOp.Create(b, x).FirstResult, s.Float(double.PositiveInfinity, x.Type));
        }
        Operation op = kernel switch
        {
            UnaryKernel.Abs => Maths.AbsFOp.Create(b, x),
            UnaryKernel.Negate => Arith.NegFOp.Create(b, x),
            UnaryKernel.Ceil => Maths.CeilOp.Create(b, x),
            UnaryKernel.Floor => Maths.FloorOp.Create(b, x),
            UnaryKernel.RoundNearestEven => Maths.RoundEvenOp.Create(b, x),
            UnaryKernel.RoundNearestAwayFromZero => Maths.RoundOp.Create(b, x),
            UnaryKernel.Sqrt => Maths.SqrtOp.Create(b, x),
            UnaryKernel.Rsqrt => Maths.RsqrtOp.Create(b, x),
            UnaryKernel.Cbrt => Maths.CbrtOp.Create(b, x),
            UnaryKernel.Exp => Maths.ExpOp.Create(b, x),
            UnaryKernel.ExpMinusOne => Maths.ExpM1Op.Create(b, x),
            UnaryKernel.Log => Maths.LogOp.Create(b, x),
            UnaryKernel.LogPlusOne => Maths.Log1pOp.Create(b, x),
            UnaryKernel.Sine => Maths.SinOp.Create(b, x),
            UnaryKernel.Cosine => Maths.CosOp.Create(b, x),
            UnaryKernel.Tan => Maths.TanOp.Create(b, x),
            UnaryKernel.Tanh => Maths.TanhOp.Create(b, x),
            _ => throw new ArgumentException($"{kernel} is not defined for floats", nameof(kernel)),
        };
        return op.FirstResult;
    }

    /// <summary>Zeros and NaN are their own sign.</summary>
    private static Value Sign(Scalars s, Value x)
    {
        var (isPositive, isNegative) = (s.Compare(Arith.CmpFPredicate.Ogt, x, s.Float(0, x.Type)), s.Compare(Arith.CmpFPredicate.Olt, x, s.Float(0, x.Type)));
        return s.Select(isPositive, s.Float(1, x.Type), s.Select(isNegative, s.Float(-1, x.Type), x));
    }

    /// <summary><c>1 / (1 + exp(-x))</c>, for negative ones <c>exp(x) / (1 + exp(x))</c>, which does not overflow.</summary>
    private static Value Logistic(Scalars s, Value x)
    {
        if (x.Type is FloatType { Width: < 32 } narrow)
            return Arith.TruncFOp.Create(s.Builder, narrow, Logistic(s, Arith.ExtFOp.Create(s.Builder, FloatType.F32, x).FirstResult)).FirstResult;
        var one = s.Float(1, x.Type);
        var power = Maths.ExpOp.Create(s.Builder, Arith.NegFOp.Create(s.Builder, Maths.AbsFOp.Create(s.Builder, x).FirstResult).FirstResult).FirstResult;
        var isNegative = s.Compare(Arith.CmpFPredicate.Olt, x, s.Float(0, x.Type));
        return Arith.DivFOp.Create(s.Builder, s.Select(isNegative, power, one), Arith.AddFOp.Create(s.Builder, one, power).FirstResult).FirstResult;
    }

    private static Value Integers(Scalars s, UnaryKernel kernel, Value x)
    {
        var b = s.Builder;
        Operation op = kernel switch
        {
            UnaryKernel.Abs => Maths.AbsIOp.Create(b, x),
            UnaryKernel.Negate => Arith.SubIOp.Create(b, s.Integer(0, x.Type), x),
            UnaryKernel.Sign => Arith.MaxSIOp.Create(b, Arith.MinSIOp.Create(b, x, s.Integer(1, x.Type)).FirstResult, s.Integer(-1, x.Type)),
            UnaryKernel.Not => Arith.XOrIOp.Create(b, x, s.Integer(-1, x.Type)),
            UnaryKernel.PopulationCount => Maths.CtPopOp.Create(b, x),
            UnaryKernel.CountLeadingZeros => Maths.CountLeadingZerosOp.Create(b, x),
            _ => throw new ArgumentException($"{kernel} is not defined for integers", nameof(kernel)),
        };
        return op.FirstResult;
    }
}
