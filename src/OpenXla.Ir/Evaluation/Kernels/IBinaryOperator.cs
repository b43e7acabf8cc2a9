using System.Numerics;

namespace OpenXla.Ir.Evaluation;

/// <summary>A function of two numbers, as a type so that loops are compiled with it inside.</summary>
internal interface IBinaryOperator<T>
{
    /// <summary>Whether <see cref="Invoke(Vector{T}, Vector{T})"/> does the same for whole vectors.</summary>
    static virtual bool IsVectorized => false;

    static abstract T Invoke(T left, T right);

    static virtual Vector<T> Invoke(Vector<T> left, Vector<T> right) => throw new NotSupportedException();
}
