namespace OpenXla.Ir;

/// <summary>A run of values: operands, results or arguments. Methods take it as a type parameter, so that nothing is copied or boxed.</summary>
public interface IValueRange
{
    /// <summary>How many values there are.</summary>
    int Count { get; }

    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    Value this[int index] { get; }
}
