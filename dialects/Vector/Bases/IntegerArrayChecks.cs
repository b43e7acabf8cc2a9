namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Checks of offsets, sizes and strides in array attributes against a shape, in upstream's words.</summary>
internal static class IntegerArrayChecks
{
    internal static bool IsSmallerThanShape(Operation op, Verifier verifier, ArrayAttr array, Shape shape, string name)
    {
        if (array.Count <= shape.Rank) return true;
        verifier.Error(op, $"expected {name} attribute of rank no greater than vector rank");
        return false;
    }

    internal static bool IsConfinedToOne(Operation op, Verifier verifier, ArrayAttr array, string name)
    {
        if (Values(array).All(static v => v == 1)) return true;
        verifier.Error(op, $"expected {name} to be confined to [1, 2)");
        return false;
    }

    internal static bool IsConfinedToShape(Operation op, Verifier verifier, ArrayAttr array, Shape shape, string name, bool isHalfOpen = true, int min = 0)
    {
        var values = Values(array);
        for (int i = 0; i < Math.Min(values.Length, shape.Rank); i++)
        {
            long max = isHalfOpen ? shape[i] : shape[i] + 1;
            if (values[i] >= min && values[i] < max) continue;
            verifier.Error(op, $"expected {name} dimension {i} to be confined to [{min}, {max})");
            return false;
        }
        return true;
    }

    internal static bool IsSumConfinedToShape(Operation op, Verifier verifier, ArrayAttr array, ReadOnlySpan<long> addends, Shape shape, string name, string addendName)
    {
        var values = Values(array);
        for (int i = 0; i < Math.Min(Math.Min(values.Length, addends.Length), shape.Rank); i++)
        {
            var sum = (Int128)values[i] + addends[i];
            if (sum >= 0 && sum <= shape[i]) continue;
            verifier.Error(op, $"expected sum({name}, {addendName}) dimension {i} to be confined to [1, {shape[i] + 1})");
            return false;
        }
        return true;
    }

    internal static ArrayAttr Attribute(ReadOnlySpan<long> values)
    {
        var elements = new IrAttribute[values.Length];
        for (int i = 0; i < elements.Length; i++) elements[i] = IntegerAttr.I64(values[i]);
        return ArrayAttr.Of(elements);
    }

    internal static long[] Values(ArrayAttr array) => [.. array.Elements.Select(static e => ((IntegerAttr)e).Int64)];
}
