using System.Runtime;

namespace OpenXla.Ir.Tool;

/// <summary>
/// Lets IR be read without garbage collections: nearly all that a parser makes lives until the program ends, so that a collector would only move it.
/// </summary>
internal static class CollectorPause
{
    /// <summary>What reading, verifying and printing allocates per byte of input, at most, for all but odd inputs.</summary>
    private const long BytesPerInputByte = 14;

    /// <summary>As much again for what passes make.</summary>
    private const long BytesPerInputByteWithPasses = 2 * BytesPerInputByte;

    /// <summary>Below this the default budget of the youngest generation is not reached.</summary>
    private const long SmallestInput = 1 << 20;

    /// <summary>
    /// Asks for room for what an input of that size becomes. Without room, or when it is full, collections go on as usual.
    /// Nobody ends the pause: the runtime would collect at once what the process is about to leave.
    /// </summary>
    /// <param name="source">The input.</param>
    /// <param name="hasPasses">Whether passes run on it.</param>
    internal static void Begin(SourceFile source, bool hasPasses)
    {
        // Bytecode says in a byte what takes several in text.
        long inputLength = Bytecode.BytecodeFormat.IsBytecode(source.Bytes) ? source.Length * 3L : source.Length;
        if (inputLength < SmallestInput || GCSettings.LatencyMode == GCLatencyMode.NoGCRegion) return;
        long room = Math.Min(inputLength * (hasPasses ? BytesPerInputByteWithPasses : BytesPerInputByte), GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 3);
        try
        {
            GC.TryStartNoGCRegion(room);
        }
        catch (Exception refusal) when (refusal is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // More than this collector can set aside.
        }
    }
}
