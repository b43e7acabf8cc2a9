using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OpenXla.Ir;

/// <summary>
/// The pages that objects are about to be put on, asked of the kernel many at a time: one fault for each of them costs several times as much, which
/// was a sixth of the time of reading and printing a text.
/// </summary>
/// <remarks>
/// Only on Linux, and only while nothing is collected (<see cref="GCLatencyMode.NoGCRegion"/>): then objects go to fresh pages, one after another.
/// Threads share what is known here without a lock: they fill the same region, and a page that is asked for twice is the same page.
/// </remarks>
internal static unsafe partial class MemoryAhead
{
    /// <summary><c>MADV_POPULATE_WRITE</c>, since Linux 5.14.</summary>
    private const int PopulateWrite = 23;

    /// <summary>How much is asked for at once.</summary>
    private const int Step = 1 << 18;

    /// <summary>The collector's memory comes in regions of this size, which begin at multiples of it and are not used in the order of addresses.</summary>
    private const int RegionSize = 1 << 22;

    /// <summary>Memory of which less is filled needs few pages.</summary>
    private const int SmallestBlock = 1 << 16;

    /// <summary>Of a smaller input the pages are too few.</summary>
    private const int SmallestInput = 1 << 20;

    private static bool _isOn;

    /// <summary>Where an object may be without that more is to be asked for.</summary>
    private static nint _quietStart;
    private static nint _quietEnd;

    /// <summary>Up to where pages have been asked for.</summary>
    private static nint _asked;

    /// <summary>Looks whether the heap only grows while an input of that many bytes is read, and whatever comes after.</summary>
    internal static void Begin(int inputLength)
    {
        if (inputLength >= SmallestInput) _isOn = OperatingSystem.IsLinux() && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion;
    }

    /// <summary>Says that an object has just been made, behind which others will be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void NoteMade(object made)
    {
        if (!_isOn) return;
        nint address = Unsafe.As<object, nint>(ref made);
        if (address >= _quietStart && address < _quietEnd) return;
        AskBehind(address);
    }

    /// <summary>Says that new memory is going to be filled.</summary>
    internal static void NoteFilled<T>(ReadOnlySpan<T> memory)
        where T : unmanaged
    {
        long length = (long)memory.Length * sizeof(T);
        if (!_isOn || length < SmallestBlock) return;
        nint address = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetReference(memory));
        nint page = address & -Environment.SystemPageSize;
        Ask(page, (nint)(address + length - page));
    }

    private static void AskBehind(nint address)
    {
        nint page = address & -Environment.SystemPageSize;
        nint regionEnd = (page & -RegionSize) + RegionSize;
        nint from = page >= _quietStart && page < _asked ? _asked : page;
        nint to = Math.Min(page + 2 * Step, regionEnd);
        _quietStart = page;
        _quietEnd = to == regionEnd ? to : to - Step;
        _asked = to;
        if (to > from) Ask(from, to - from);
    }

    private static void Ask(nint start, nint length)
    {
        // An older kernel does not know of it.
        if (Advise(start, (nuint)length, PopulateWrite) != 0) _isOn = false;
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nuint length, int advice);
}
