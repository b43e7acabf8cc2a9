using System.Numerics;

namespace OpenXla.Ir.Evaluation;

internal readonly struct AddOperator<T> : IBinaryOperator<T>
    where T : INumber<T>
{
    public static bool IsVectorized => true;
    public static T Invoke(T left, T right) => left + right;
    public static Vector<T> Invoke(Vector<T> left, Vector<T> right) => left + right;
}

internal readonly struct SubtractOperator<T> : IBinaryOperator<T>
    where T : INumber<T>
{
    public static bool IsVectorized => true;
    public static T Invoke(T left, T right) => left - right;
    public static Vector<T> Invoke(Vector<T> left, Vector<T> right) => left - right;
}

internal readonly struct MultiplyOperator<T> : IBinaryOperator<T>
    where T : INumber<T>
{
    public static bool IsVectorized => true;
    public static T Invoke(T left, T right) => left * right;
    public static Vector<T> Invoke(Vector<T> left, Vector<T> right) => left * right;
}

internal readonly struct MaximumOperator<T> : IBinaryOperator<T>
    where T : INumber<T>
{
    public static bool IsVectorized => true;
    public static T Invoke(T left, T right) => T.Max(left, right);
    public static Vector<T> Invoke(Vector<T> left, Vector<T> right) => Vector.Max(left, right);
}

internal readonly struct MinimumOperator<T> : IBinaryOperator<T>
    where T : INumber<T>
{
    public static bool IsVectorized => true;
    public static T Invoke(T left, T right) => T.Min(left, right);
    public static Vector<T> Invoke(Vector<T> left, Vector<T> right) => Vector.Min(left, right);
}

internal readonly struct FloatDivideOperator<T> : IBinaryOperator<T>
    where T : IFloatingPoint<T>
{
    public static bool IsVectorized => true;
    public static T Invoke(T left, T right) => left / right;
    public static Vector<T> Invoke(Vector<T> left, Vector<T> right) => left / right;
}

internal readonly struct FloatRemainderOperator : IBinaryOperator<double>
{
    public static double Invoke(double left, double right) => left % right;
}

internal readonly struct FloatPowerOperator : IBinaryOperator<double>
{
    public static double Invoke(double left, double right) => Math.Pow(left, right);
}

internal readonly struct FloatAtan2Operator : IBinaryOperator<double>
{
    public static double Invoke(double left, double right) => Math.Atan2(left, right);
}

internal readonly struct AndOperator<T> : IBinaryOperator<T>
    where T : IBinaryInteger<T>
{
    public static bool IsVectorized => true;
    public static T Invoke(T left, T right) => left & right;
    public static Vector<T> Invoke(Vector<T> left, Vector<T> right) => left & right;
}

internal readonly struct OrOperator<T> : IBinaryOperator<T>
    where T : IBinaryInteger<T>
{
    public static bool IsVectorized => true;
    public static T Invoke(T left, T right) => left | right;
    public static Vector<T> Invoke(Vector<T> left, Vector<T> right) => left | right;
}

internal readonly struct XorOperator<T> : IBinaryOperator<T>
    where T : IBinaryInteger<T>
{
    public static bool IsVectorized => true;
    public static T Invoke(T left, T right) => left ^ right;
    public static Vector<T> Invoke(Vector<T> left, Vector<T> right) => left ^ right;
}

internal readonly struct IntegerDivideOperator<T> : IBinaryOperator<T>
    where T : IBinaryInteger<T>
{
    public static T Invoke(T left, T right) =>
        T.IsZero(right) ? T.AllBitsSet
        : T.IsNegative(right) && right == T.AllBitsSet ? T.Zero - left
        : left / right;
}

internal readonly struct IntegerRemainderOperator<T> : IBinaryOperator<T>
    where T : IBinaryInteger<T>
{
    public static T Invoke(T left, T right) =>
        T.IsZero(right) ? left
        : T.IsNegative(right) && right == T.AllBitsSet ? T.Zero
        : left % right;
}

/// <summary>Powers wrap; with a negative exponent they are those of 1 and -1, and 0 for all other bases.</summary>
internal readonly struct IntegerPowerOperator<T> : IBinaryOperator<T>
    where T : IBinaryInteger<T>
{
    public static T Invoke(T left, T right)
    {
        if (T.IsNegative(right))
        {
            if (left == T.One) return left;
            if (left != T.AllBitsSet) return T.Zero;
            return T.IsOddInteger(right) ? left : T.One;
        }
        var result = T.One;
        for (; !T.IsZero(right); right >>= 1, left *= left)
            if (T.IsOddInteger(right)) result *= left;
        return result;
    }
}

internal readonly struct ShiftLeftOperator<T> : IBinaryOperator<T>
    where T : IBinaryInteger<T>
{
    public static T Invoke(T left, T right) => ShiftAmount.Of(right) is >= 0 and var amount ? left << amount : T.Zero;
}

/// <summary>For signed numbers only: shifts of others are those of the signed number with the same bits.</summary>
internal readonly struct ShiftRightArithmeticOperator<T> : IBinaryOperator<T>
    where T : IBinaryInteger<T>
{
    public static T Invoke(T left, T right) =>
        ShiftAmount.Of(right) is >= 0 and var amount ? left >> amount
        : T.IsNegative(left) ? T.AllBitsSet : T.Zero;
}

internal readonly struct ShiftRightLogicalOperator<T> : IBinaryOperator<T>
    where T : IBinaryInteger<T>
{
    public static T Invoke(T left, T right) => ShiftAmount.Of(right) is >= 0 and var amount ? left >>> amount : T.Zero;
}
