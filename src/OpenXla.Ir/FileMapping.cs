using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace OpenXla.Ir;

/// <summary>A file's bytes in the address space, with zeros behind them. The kernel reads them when they are touched, and again if they were dropped meanwhile.</summary>
/// <remarks>On Linux only: elsewhere the zeros behind the end can't be had in the same way. A mapping lasts until the process ends.</remarks>
internal sealed unsafe partial class FileMapping
{
    private const int ProtectionRead = 1;
    private const int MapPrivate = 2;
    private const int MapFixed = 0x10;
    private const int MapAnonymous = 0x20;
    private const int AdviceDontNeed = 4;

    /// <summary>How much is kept readable without the kernel's help: what readers look back at.</summary>
    private const int Window = 1 << 20;

    /// <summary>Drops are worth a call from this size on.</summary>
    private const int Step = 4 << 20;

    private int _dropped;
    private int _next = Window + Step;

    private readonly SafeFileHandle _file;

    private FileMapping(SafeFileHandle file, byte* start, int length)
    {
        _file = file;
        Start = start;
        Length = length;
    }

    internal byte* Start { get; }

    internal int Length { get; }

    /// <summary>Maps the first <paramref name="length"/> bytes of a file, which stays open, readable zeros after them; null where that can't be done.</summary>
    internal static FileMapping? TryMap(SafeFileHandle handle, int length, int padding)
    {
        if (!OperatingSystem.IsLinux()) return null;
        nint all = Map(0, (nuint)(length + padding), ProtectionRead, MapPrivate | MapAnonymous, -1, 0);
        if (all == -1) return null;
        // The last page of a file is filled with zeros; where it is full, the page of the first mapping is behind it.
        nint start = Map(all, (nuint)length, ProtectionRead, MapPrivate | MapFixed, (int)handle.DangerousGetHandle(), 0);
        return start == -1 ? null : new FileMapping(handle, (byte*)start, length);
    }

    /// <summary>Copies bytes out of the file, which costs a fraction of looking at pages for the first time.</summary>
    /// <exception cref="IOException">The file ends before.</exception>
    internal void Copy(int offset, Span<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            int count = RandomAccess.Read(_file, bytes, offset);
            if (count == 0) throw new EndOfStreamException($"the file has become shorter than {Length} bytes");
            offset += count;
            bytes = bytes[count..];
        }
    }

    /// <summary>Gives the pages before <paramref name="offset"/> back to the kernel, once there are many of them.</summary>
    internal void DropBefore(int offset)
    {
        if (offset < _next) return;
        int end = (offset - Window) & -Environment.SystemPageSize;
        Drop(_dropped, end);
        _dropped = end;
        _next = end + Window + Step;
    }

    /// <summary>Gives the pages from <paramref name="start"/>, which begins one, to <paramref name="end"/> back to the kernel.</summary>
    internal void Drop(int start, int end) => Advise((nint)(Start + start), (nuint)(end - start), AdviceDontNeed);

    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial nint Map(nint address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nuint length, int advice);
}
