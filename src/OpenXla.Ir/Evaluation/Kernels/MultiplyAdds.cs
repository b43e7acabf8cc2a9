using System.Numerics;

namespace OpenXla.Ir.Evaluation;

internal readonly struct SingleMultiplyAdd : IMultiplyAdd<float>
{
    public static float Invoke(float left, float right, float addend) => float.MultiplyAddEstimate(left, right, addend);
    public static Vector<float> Invoke(Vector<float> left, Vector<float> right, Vector<float> addend) => Vector.MultiplyAddEstimate(left, right, addend);
}

internal readonly struct DoubleMultiplyAdd : IMultiplyAdd<double>
{
    public static double Invoke(double left, double right, double addend) => double.MultiplyAddEstimate(left, right, addend);
    public static Vector<double> Invoke(Vector<double> left, Vector<double> right, Vector<double> addend) => Vector.MultiplyAddEstimate(left, right, addend);
}

/// <summary>Wraps. Signed numbers have the same bits as unsigned ones.</summary>
internal readonly struct IntegerMultiplyAdd<T> : IMultiplyAdd<T>
    where T : IBinaryInteger<T>
{
    public static T Invoke(T left, T right, T addend) => (left * right) + addend;
    public static Vector<T> Invoke(Vector<T> left, Vector<T> right, Vector<T> addend) => (left * right) + addend;
}
