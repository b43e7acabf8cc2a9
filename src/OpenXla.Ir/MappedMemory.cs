using System.Buffers;

namespace OpenXla.Ir;

/// <summary>The bytes of a mapped file as memory that others may keep: a mapping lasts until the process ends.</summary>
internal sealed unsafe class MappedMemory(FileMapping mapping) : MemoryManager<byte>
{
    public override Span<byte> GetSpan() => new(mapping.Start, mapping.Length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(mapping.Start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
