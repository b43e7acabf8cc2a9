using System.Numerics;

namespace OpenXla.Ir.Evaluation;

/// <summary>Brings native results back to widths such as i4, where a part of the native number is used.</summary>
internal static class IntegerWrap
{
    public static void Apply(Tensor tensor)
    {
        if (!tensor.Layout.IsPartial) return;
        switch (tensor.Layout.Kind)
        {
            case ElementKind.Int8: Apply(tensor.As<sbyte>(), tensor.Layout.Width); break;
            case ElementKind.Int16: Apply(tensor.As<short>(), tensor.Layout.Width); break;
            case ElementKind.Int32: Apply(tensor.As<int>(), tensor.Layout.Width); break;
            case ElementKind.Int64: Apply(tensor.As<long>(), tensor.Layout.Width); break;
            case ElementKind.UInt8: Apply(tensor.As<byte>(), tensor.Layout.Width); break;
            case ElementKind.UInt16: Apply(tensor.As<ushort>(), tensor.Layout.Width); break;
            case ElementKind.UInt32: Apply(tensor.As<uint>(), tensor.Layout.Width); break;
            case ElementKind.UInt64: Apply(tensor.As<ulong>(), tensor.Layout.Width); break;
        }
    }

    /// <summary>Shifting up and back extends the sign, or zeros for unsigned types.</summary>
    public static void Apply<T>(Span<T> elements, int width)
        where T : IBinaryInteger<T>
    {
        int unused = (8 * int.CreateTruncating(T.Zero.GetByteCount())) - width;
        // Width 0 has the number 0 alone; shifting by the full width would do nothing.
        if (width == 0) elements.Clear();
        else if (unused > 0)
            foreach (ref var element in elements) element = Extend(element, unused);
    }

    private static T Extend<T>(T element, int unused)
        where T : IBinaryInteger<T> => element << unused >> unused;
}
