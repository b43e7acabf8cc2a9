using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Which part of a struct or an array in memory an address reaches.</summary>
internal static class Subslots
{
    /// <summary>The part at the address of the whole.</summary>
    internal static readonly IntegerAttr First = IntegerAttr.I32(0);

    /// <summary>Constants among the indices of an address have so many bits upstream.</summary>
    private const int IndexBits = 29;

    /// <summary>Whether an access at the address of the whole stays within the first part.</summary>
    internal static bool CanReachFirst(DestructurableSlot slot, IrType accessed, ICollection<IrAttribute> used, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(used);
        ArgumentNullException.ThrowIfNull(layout);
        if (slot.TypeAt(First) is not { } part || !(layout.Size(accessed) <= layout.Size(part))) return false;
        used.Add(First);
        return true;
    }

    /// <summary>By how many bytes an address is beyond its base; null where that is unknown or negative.</summary>
    internal static long? OffsetOf(GetElementPtrOp op, DataLayout layout)
    {
        var indices = op.RawConstantIndices;
        foreach (int index in indices)
            if (index < 0) return null;
        var type = op.ElementType.Value;
        if (indices.Count == 0 || layout.Size(type) is not { } size) return null;
        var offset = DataLayout.Fit((Int128)indices[0] * size);
        for (int i = 1; i < indices.Count; i++)
        {
            (offset, var part) = type switch
            {
                LlvmArrayType array => (Advance(offset, indices[i], array.ElementType, layout), array.ElementType),
                LlvmStructType structure => (Advance(offset, indices[i], structure, layout), structure.Members[indices[i]]),
                _ => (null, type),
            };
            if (offset is null) return null;
            type = part;
        }
        return offset;
    }

    private static long? Advance(long? offset, int index, IrType element, DataLayout layout) =>
        offset is { } start && layout.Size(element) is { } size ? DataLayout.Fit((Int128)start + ((Int128)index * size)) : null;

    private static long? Advance(long? offset, int index, LlvmStructType structure, DataLayout layout)
    {
        for (int i = 0; i <= index; i++)
        {
            if (!structure.IsPacked) offset = DataLayout.AlignUp(offset, layout.AbiAlignment(structure.Members[i]));
            if (i < index) offset = Advance(offset, 1, structure.Members[i], layout);
        }
        return offset;
    }

    /// <summary>The part that the byte of a slot is in, and by how many bytes it is beyond the part's start; null for a gap and what is beyond.</summary>
    internal static (IntegerAttr Index, long Offset)? At(DestructurableSlot slot, long offset, DataLayout layout)
    {
        var type = slot.Slot.ElementType;
        if (!(offset < layout.Size(type))) return null;
        return type switch
        {
            LlvmArrayType array when layout.Size(array.ElementType) is { } size and > 0 && offset / size < 1 << IndexBits => (IntegerAttr.I32((int)(offset / size)), offset % size),
            LlvmStructType structure => At(structure, offset, layout),
            _ => null,
        };
    }

    private static (IntegerAttr Index, long Offset)? At(LlvmStructType structure, long offset, DataLayout layout)
    {
        long? start = 0;
        for (int i = 0; i < structure.Members.Count; i++)
        {
            var member = structure.Members[i];
            if (!structure.IsPacked) start = DataLayout.AlignUp(start, layout.AbiAlignment(member));
            if (start is not { } at || layout.Size(member) is not { } size || offset < at) return null;
            if (offset < at + size) return (IntegerAttr.I32(i), offset - at);
            start = at + size;
        }
        return null;
    }
}
