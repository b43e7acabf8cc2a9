namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Positions given as operands that turn out to be constants.</summary>
internal static class ConstantPositions
{
    /// <summary>Moves the constants among the dynamic positions to the static ones, where they are within their dimension; null where there is none.</summary>
    /// <param name="positions">The positions, dynamic ones marked.</param>
    /// <param name="dynamic">The operands behind the marks.</param>
    /// <param name="constants">The constants behind the operands.</param>
    /// <param name="shape">The extents that the positions are within.</param>
    internal static (long[] Positions, List<Value> Dynamic)? MoveIn(EquatableArray<long> positions, OperandRange dynamic, ReadOnlySpan<IrAttribute?> constants, Shape shape)
    {
        if (dynamic.Count == 0 || constants.IndexOfAnyExcept((IrAttribute?)null) < 0) return null;
        var moved = positions.ToArray();
        var left = new List<Value>(dynamic.Count);
        int next = 0;
        for (int i = 0; i < moved.Length; i++)
        {
            if (moved[i] != Shape.Dynamic) continue;
            // What is out of bounds stays an operand; -1 stands for poison.
            if (constants[next] is IntegerAttr { FitsInt64: true, Int64: >= -1 and var value } && value < shape[i]) moved[i] = value;
            else left.Add(dynamic[next]);
            next++;
        }
        return left.Count == dynamic.Count ? null : (moved, left);
    }
}
