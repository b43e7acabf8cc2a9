using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Tool.Tracing;

/// <summary>The spans of one thread.</summary>
/// <param name="write">Takes what has been gathered.</param>
/// <param name="runStart">When the run began, in ticks of <see cref="Stopwatch"/>.</param>
internal sealed class TraceTrack(Action<ReadOnlySpan<byte>> write, long runStart)
{
    private readonly Stack<(string Name, string Op, string? Symbol, long Start)> _open = new();
    private readonly int _thread = Environment.CurrentManagedThreadId;
    private byte[] _block = new byte[1 << 16];
    private int _length;

    /// <summary>The event that names this thread's track.</summary>
    internal static byte[] Header(string name, bool isFirst) => Encoding.UTF8.GetBytes(
        $"{(isFirst ? "" : ",\n")}{{\"name\":\"thread_name\",\"ph\":\"M\",\"pid\":1,\"tid\":{Environment.CurrentManagedThreadId},\"args\":{{\"name\":\"{name}\"}}}}");

    internal void Begin(string name, Operation op) => _open.Push((name, op.Name, (op as ISymbol)?.SymbolName, Stopwatch.GetTimestamp()));

    internal void End(bool hasFailed)
    {
        long end = Stopwatch.GetTimestamp();
        var (name, op, symbol, start) = _open.Pop();
        Write(name, op, symbol, hasFailed, start, end);
    }

    /// <summary>The span of everything so far.</summary>
    internal void WriteRun(string name) => Write(name, null, null, false, runStart, Stopwatch.GetTimestamp());

    internal void Flush()
    {
        write(_block.AsSpan(0, _length));
        _length = 0;
    }

    private void Write(string name, string? op, string? symbol, bool hasFailed, long start, long end)
    {
        int written;
        while (!TryWrite(_block.AsSpan(_length), name, op, symbol, hasFailed, start, end, out written))
        {
            // A name may be longer than any block.
            if (_length == 0) _block = new byte[_block.Length * 2];
            else Flush();
        }
        _length += written;
    }

    private bool TryWrite(Span<byte> target, string name, string? op, string? symbol, bool hasFailed, long start, long end, out int written)
    {
        var (from, duration) = (Nanoseconds(start - runStart), Nanoseconds(end - start));
        return Utf8.TryWrite(
            target,
            CultureInfo.InvariantCulture,
            $",\n{{\"name\":\"{Text(name)}\",\"cat\":\"pass\",\"ph\":\"X\",\"pid\":1,\"tid\":{_thread},\"ts\":{from / 1000}.{from % 1000:D3},\"dur\":{duration / 1000}.{duration % 1000:D3},\"args\":{{{(op is null ? "" : "\"op\":\"")}{Text(op)}{(op is null ? "" : "\"")}{(symbol is null ? "" : ",\"symbol\":\"")}{Text(symbol)}{(symbol is null ? "" : "\"")}{(hasFailed ? ",\"failed\":true" : "")}}}}}",
            out written);
    }

    private static string? Text(string? text) => text is null ? null : JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);

    private static long Nanoseconds(long ticks) => ticks * (1_000_000_000 / Stopwatch.Frequency);
}
