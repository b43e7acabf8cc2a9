namespace OpenXla.Ir.Dialects.Vector;

/// <summary>Parts of constant vectors.</summary>
internal static class ElementSlices
{
    /// <summary>A window of the elements.</summary>
    /// <param name="elements">All elements.</param>
    /// <param name="offsets">Where the window starts, an offset for each dimension.</param>
    /// <param name="type">What the window is.</param>
    internal static DenseElementsAttr Window(DenseElementsAttr elements, ReadOnlySpan<long> offsets, VectorType type)
    {
        if (elements.IsSplat) return new DenseElementsAttr(type, elements.Memory);
        int size = elements.ElementSize;
        var data = new byte[type.ElementCount * size];
        var position = offsets.ToArray();
        int at = 0;
        do
        {
            elements.ElementBytes(RowMajor.Linearize(position, elements.Type.Shape.Span)).CopyTo(data.AsSpan(at));
            at += size;
        }
        while (RowMajor.Advance(position, offsets, type.Shape.Span));
        return DenseElementsAttr.Create(type, data);
    }

    /// <summary>The elements with a window replaced; the window may have fewer dimensions, which are the last ones.</summary>
    internal static DenseElementsAttr WithWindow(DenseElementsAttr elements, ReadOnlySpan<long> offsets, ReadOnlySpan<long> sizes, DenseElementsAttr window)
    {
        int size = elements.ElementSize;
        var data = All(elements);
        var position = offsets.ToArray();
        var inner = position.AsSpan(offsets.Length - sizes.Length);
        long next = 0;
        do window.ElementBytes(next++).CopyTo(data.AsSpan((int)(RowMajor.Linearize(position, elements.Type.Shape.Span) * size)));
        while (RowMajor.Advance(inner, offsets[^sizes.Length..], sizes));
        return DenseElementsAttr.Create(elements.Type, data);
    }

    /// <summary>The bytes of all elements, also those of a splat.</summary>
    internal static byte[] All(DenseElementsAttr elements)
    {
        if (!elements.IsSplat) return elements.Data.ToArray();
        var data = new byte[elements.Count * elements.ElementSize];
        for (int at = 0; at < data.Length; at += elements.ElementSize) elements.Data.CopyTo(data.AsSpan(at));
        return data;
    }
}
