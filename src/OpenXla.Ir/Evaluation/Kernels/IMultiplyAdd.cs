using System.Numerics;

namespace OpenXla.Ir.Evaluation;

/// <summary><c>a·b + c</c>, in one rounding where the machine has that.</summary>
internal interface IMultiplyAdd<T>
{
    static abstract T Invoke(T left, T right, T addend);
    static abstract Vector<T> Invoke(Vector<T> left, Vector<T> right, Vector<T> addend);
}
