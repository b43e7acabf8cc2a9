using System.Numerics;

namespace OpenXla.Ir.Evaluation;

internal readonly struct AbsVectors : IRealVectors
{
    public static Vector<float> Invoke(Vector<float> x) => Vector.Abs(x);
    public static Vector<double> Invoke(Vector<double> x) => Vector.Abs(x);
}

internal readonly struct NegateVectors : IRealVectors
{
    public static Vector<float> Invoke(Vector<float> x) => -x;
    public static Vector<double> Invoke(Vector<double> x) => -x;
}

internal readonly struct SqrtVectors : IRealVectors
{
    public static Vector<float> Invoke(Vector<float> x) => Vector.SquareRoot(x);
    public static Vector<double> Invoke(Vector<double> x) => Vector.SquareRoot(x);
}

internal readonly struct CeilVectors : IRealVectors
{
    public static Vector<float> Invoke(Vector<float> x) => Vector.Ceiling(x);
    public static Vector<double> Invoke(Vector<double> x) => Vector.Ceiling(x);
}

internal readonly struct FloorVectors : IRealVectors
{
    public static Vector<float> Invoke(Vector<float> x) => Vector.Floor(x);
    public static Vector<double> Invoke(Vector<double> x) => Vector.Floor(x);
}

/// <summary>Single precision goes through double, so that an element's result does not depend on where it stands.</summary>
internal readonly struct ExpVectors : IRealVectors
{
    public static Vector<float> Invoke(Vector<float> x)
    {
        Vector.Widen(x, out var low, out var high);
        return Vector.Narrow(Vector.Exp(low), Vector.Exp(high));
    }

    public static Vector<double> Invoke(Vector<double> x) => Vector.Exp(x);
}

internal readonly struct LogVectors : IRealVectors
{
    public static Vector<float> Invoke(Vector<float> x)
    {
        Vector.Widen(x, out var low, out var high);
        return Vector.Narrow(Vector.Log(low), Vector.Log(high));
    }

    public static Vector<double> Invoke(Vector<double> x) => Vector.Log(x);
}
