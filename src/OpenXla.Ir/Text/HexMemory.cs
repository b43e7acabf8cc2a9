using System.Buffers;

namespace OpenXla.Ir.Text;

/// <summary>
/// Bytes that a mapped text has in hexadecimal, as memory that others may keep. They are decoded when somebody asks for all of them; what only passes
/// them on takes them in pieces, so that they never are in memory at once.
/// </summary>
internal sealed class HexMemory : MemoryManager<byte>
{
    /// <summary>Fewer digits are decoded at once.</summary>
    private const int SmallestDigits = 1 << 16;

    /// <summary>How many digits are read from the file at once.</summary>
    private const int DigitsAtOnce = 1 << 18;

    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789ABCDEFabcdef"u8);

    private readonly SourceFile _source;
    private readonly int _firstDigit;
    private readonly int _length;
    private byte[]? _bytes;

    private HexMemory(SourceFile source, int firstDigit, int length)
    {
        _source = source;
        _firstDigit = firstDigit;
        _length = length;
    }

    /// <summary>All bytes.</summary>
    public override Memory<byte> Memory => CreateMemory(_length);

    /// <summary>The bytes of the string <c>"0x…"</c> whose opening quote is at an offset; null for one that is short, not hexadecimal, or of no mapped file.</summary>
    internal static HexMemory? TryRead(SourceFile source, int quote)
    {
        int first = quote + 3;
        if (!source.IsMapped || source.Length - first < SmallestDigits || !source.Bytes[quote..].StartsWith("\"0x"u8)) return null;
        // A short string is looked at where it is, as all that is around it.
        if (source.Bytes.Slice(first, SmallestDigits).ContainsAnyExcept(HexDigits)) return null;
        int count = CountDigits(source, first, SmallestDigits);
        if (count % 2 != 0 || first + count >= source.Length || source.Bytes[first + count] != '"') return null;
        return new HexMemory(source, first, count / 2);
    }

    /// <param name="source">The text.</param>
    /// <param name="first">Where the digits begin.</param>
    /// <param name="count">How many are known to be there.</param>
    private static int CountDigits(SourceFile source, int first, int count)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(DigitsAtOnce);
        while (first + count < source.Length)
        {
            var piece = buffer.AsSpan(0, Math.Min(DigitsAtOnce, source.Length - first - count));
            source.Copy(first + count, piece);
            int other = piece.IndexOfAnyExcept(HexDigits);
            count += other < 0 ? piece.Length : other;
            if (other >= 0) break;
        }
        ArrayPool<byte>.Shared.Return(buffer);
        return count;
    }

    /// <exception cref="IOException">The file has been changed since it was parsed.</exception>
    public override Span<byte> GetSpan()
    {
        if (_bytes is not null) return _bytes;
        var bytes = GC.AllocateUninitializedArray<byte>(_length);
        MemoryAhead.NoteFilled<byte>(bytes);
        Decode(0, bytes);
        return _bytes = bytes;
    }

    public override MemoryHandle Pin(int elementIndex = 0)
    {
        GetSpan();
        return _bytes.AsMemory(elementIndex).Pin();
    }

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }

    /// <summary>Calls <paramref name="visit"/> with all bytes, in order, in as many pieces as they take.</summary>
    internal static void Visit<TState>(ReadOnlyMemory<byte> bytes, TState state, ReadOnlySpanAction<byte, TState> visit)
    {
        if (TryGetUndecoded(bytes, out int start) is not { } hex)
        {
            visit(bytes.Span, state);
            return;
        }
        var buffer = ArrayPool<byte>.Shared.Rent(DigitsAtOnce / 2);
        for (int done = 0; done < bytes.Length; done += buffer.Length)
        {
            var piece = buffer.AsSpan(0, Math.Min(buffer.Length, bytes.Length - done));
            hex.Decode(start + done, piece);
            visit(piece, state);
        }
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>The first bytes, as many as <paramref name="buffer"/> has room for.</summary>
    internal static ReadOnlySpan<byte> Head(ReadOnlyMemory<byte> bytes, Span<byte> buffer)
    {
        int length = Math.Min(bytes.Length, buffer.Length);
        if (TryGetUndecoded(bytes, out int start) is not { } hex) return bytes.Span[..length];
        hex.Decode(start, buffer[..length]);
        return buffer[..length];
    }

    private static HexMemory? TryGetUndecoded(ReadOnlyMemory<byte> bytes, out int start) =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetMemoryManager(bytes, out HexMemory? hex, out start, out _) && hex._bytes is null ? hex : null;

    private void Decode(int start, Span<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(DigitsAtOnce);
        while (!bytes.IsEmpty)
        {
            var digits = buffer.AsSpan(0, Math.Min(DigitsAtOnce, 2 * bytes.Length));
            _source.Copy(_firstDigit + (2 * start), digits);
            if (Convert.FromHexString(digits, bytes, out _, out int written) != OperationStatus.Done) throw new IOException($"'{_source.Name}' has been changed since it was parsed");
            start += written;
            bytes = bytes[written..];
        }
        ArrayPool<byte>.Shared.Return(buffer);
    }
}
