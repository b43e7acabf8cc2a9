using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Passes.Conversions.StablehloToLinalg.ComplexNumbers;
using Arith = OpenXla.Ir.Dialects.Arith;
using Maths = OpenXla.Ir.Dialects.Math;

namespace OpenXla.Ir.Passes.Conversions.StablehloToLinalg;

/// <summary>Scalar functions of two arguments, with the meaning that StableHLO gives to what arith leaves undefined.</summary>
internal static class BinaryLowering
{
    public static Value Lower(Scalars s, BinaryKernel kernel, IrType source, Value x, Value y)
    {
        if (source is ComplexType) return ComplexLowering.Binary(s, kernel, x, y);
        if (source is FloatType) return Floats(s.Builder, kernel, x, y);
        bool isUnsigned = source is IntegerType { IsUnsigned: true } or IntegerType { Width: 1 };
        return source is IntegerType { Width: 1 } ? Truths(s.Builder, kernel, x, y) : Integers(s, kernel, isUnsigned, x, y);
    }

    private static Value Floats(OpBuilder b, BinaryKernel kernel, Value x, Value y)
    {
        Operation op = kernel switch
        {
            BinaryKernel.Add => Arith.AddFOp.Create(b, x, y),
            BinaryKernel.Subtract => Arith.SubFOp.Create(b, x, y),
            BinaryKernel.Multiply => Arith.MulFOp.Create(b, x, y),
            BinaryKernel.Divide => Arith.DivFOp.Create(b, x, y),
            BinaryKernel.Remainder => Arith.RemFOp.Create(b, x, y),
            BinaryKernel.Maximum => Arith.MaximumFOp.Create(b, x, y),
            BinaryKernel.Minimum => Arith.MinimumFOp.Create(b, x, y),
            BinaryKernel.Power => Maths.PowFOp.Create(b, x, y),
            BinaryKernel.Atan2 => Maths.Atan2Op.Create(b, x, y),
            _ => throw new ArgumentException($"{kernel} is not defined for floats", nameof(kernel)),
        };
        return op.FirstResult;
    }

    private static Value Truths(OpBuilder b, BinaryKernel kernel, Value x, Value y)
    {
        Operation op = kernel switch
        {
            BinaryKernel.Add or BinaryKernel.Or or BinaryKernel.Maximum => Arith.OrIOp.Create(b, x, y),
            BinaryKernel.Multiply or BinaryKernel.And or BinaryKernel.Minimum => Arith.AndIOp.Create(b, x, y),
            BinaryKernel.Subtract or BinaryKernel.Xor => Arith.XOrIOp.Create(b, x, y),
            _ => throw new ArgumentException($"{kernel} is not defined for truth values", nameof(kernel)),
        };
        return op.FirstResult;
    }

    private static Value Integers(Scalars s, BinaryKernel kernel, bool isUnsigned, Value x, Value y)
    {
        var b = s.Builder;
        switch (kernel)
        {
            case BinaryKernel.Power: return IntegerPower.Lower(s, isUnsigned, x, y);
            case BinaryKernel.Divide: return Divide(s, isUnsigned, x, y);
            case BinaryKernel.Remainder: return Remainder(s, isUnsigned, x, y);
            case BinaryKernel.ShiftLeft or BinaryKernel.ShiftRightArithmetic or BinaryKernel.ShiftRightLogical: return Shift(s, kernel, x, y);
        }
        Operation op = kernel switch
        {
            BinaryKernel.Add => Arith.AddIOp.Create(b, x, y),
            BinaryKernel.Subtract => Arith.SubIOp.Create(b, x, y),
            BinaryKernel.Multiply => Arith.MulIOp.Create(b, x, y),
            BinaryKernel.Maximum => isUnsigned ? Arith.MaxUIOp.Create(b, x, y) : Arith.MaxSIOp.Create(b, x, y),
            BinaryKernel.Minimum => isUnsigned ? Arith.MinUIOp.Create(b, x, y) : Arith.MinSIOp.Create(b, x, y),
            BinaryKernel.And => Arith.AndIOp.Create(b, x, y),
            BinaryKernel.Or => Arith.OrIOp.Create(b, x, y),
            BinaryKernel.Xor => Arith.XOrIOp.Create(b, x, y),
            _ => throw new ArgumentException($"{kernel} is not defined for integers", nameof(kernel)),
        };
        return op.FirstResult;
    }

    /// <summary>By zero all ones; the one quotient that overflows is the dividend.</summary>
    private static Value Divide(Scalars s, bool isUnsigned, Value x, Value y)
    {
        var isZero = IsZero(s, y);
        var safe = SafeDivisor(s, isUnsigned, isZero, x, y);
        var quotient = isUnsigned ? Arith.DivUIOp.Create(s.Builder, x, safe).FirstResult : Arith.DivSIOp.Create(s.Builder, x, safe).FirstResult;
        return s.Select(isZero, s.Integer(-1, x.Type), quotient);
    }

    /// <summary>By zero the dividend; where the quotient overflows zero.</summary>
    private static Value Remainder(Scalars s, bool isUnsigned, Value x, Value y)
    {
        var isZero = IsZero(s, y);
        var safe = SafeDivisor(s, isUnsigned, isZero, x, y);
        var rest = isUnsigned ? Arith.RemUIOp.Create(s.Builder, x, safe).FirstResult : Arith.RemSIOp.Create(s.Builder, x, safe).FirstResult;
        return s.Select(isZero, x, rest);
    }

    private static Value IsZero(Scalars s, Value y) => s.Compare(Arith.CmpIPredicate.Eq, y, s.Integer(0, y.Type));

    /// <summary>One in place of divisors for which arith's division is undefined.</summary>
    private static Value SafeDivisor(Scalars s, bool isUnsigned, Value isZero, Value x, Value y)
    {
        var isUndefined = isZero;
        if (!isUnsigned)
        {
            var smallest = s.Integer(-(System.Numerics.BigInteger.One << (((IntegerType)x.Type).Width - 1)), x.Type);
            var isSmallest = s.Compare(Arith.CmpIPredicate.Eq, x, smallest);
            isUndefined = s.Or(isZero, s.And(isSmallest, s.Compare(Arith.CmpIPredicate.Eq, y, s.Integer(-1, y.Type))));
        }
        return s.Select(isUndefined, s.Integer(1, y.Type), y);
    }

    /// <summary>Amounts that are no bit's number shift all bits out.</summary>
    private static Value Shift(Scalars s, BinaryKernel kernel, Value x, Value amount)
    {
        int width = ((IntegerType)x.Type).Width;
        var last = s.Integer(width - 1, x.Type);
        var safe = Arith.MinUIOp.Create(s.Builder, amount, last).FirstResult;
        if (kernel == BinaryKernel.ShiftRightArithmetic) return Arith.ShRSIOp.Create(s.Builder, x, safe).FirstResult;
        var shifted = kernel == BinaryKernel.ShiftLeft ? Arith.ShLIOp.Create(s.Builder, x, safe).FirstResult : Arith.ShRUIOp.Create(s.Builder, x, safe).FirstResult;
        return s.Select(s.Compare(Arith.CmpIPredicate.Ule, amount, last), shifted, s.Integer(0, x.Type));
    }
}
