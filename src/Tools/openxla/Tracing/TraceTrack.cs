using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Tool.Tracing;

/// <summary>The spans of one thread.</summary>
/// <param name="write">Takes what has been gathered.</param>
/// <param name="runStart">When the run began, in ticks of <see cref="Stopwatch"/>.</param>
internal sealed class TraceTrack(Action<ReadOnlySpan<byte>> write, long runStart)
{
    /// <summary>A character escaped as <c>\u1234</c>.</summary>
    private const int MostBytesPerChar = 6;

    /// <summary>What stands in a string of JSON as it is.</summary>
    private static readonly SearchValues<char> s_plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(static c => (char)c).Where(static c => c is not ('"' or '\\'))]);

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
        MakeRoom(256 + (MostBytesPerChar * (name.Length + (op?.Length ?? 0) + (symbol?.Length ?? 0))));
        Append(",\n{\"name\":\""u8);
        Append(name);
        Append("\",\"cat\":\"pass\",\"ph\":\"X\",\"pid\":1,\"tid\":"u8);
        Append(_thread);
        Append(",\"ts\":"u8);
        AppendMicroseconds(start - runStart);
        Append(",\"dur\":"u8);
        AppendMicroseconds(end - start);
        Append(",\"args\":{"u8);
        if (op is not null)
        {
            Append("\"op\":\""u8);
            Append(op);
            Append("\""u8);
        }
        if (symbol is not null)
        {
            Append(",\"symbol\":\""u8);
            Append(symbol);
            Append("\""u8);
        }
        if (hasFailed) Append(",\"failed\":true"u8);
        Append("}}"u8);
    }

    /// <summary>Room for an event; a name may be longer than any block.</summary>
    private void MakeRoom(int bytes)
    {
        if (_block.Length - _length >= bytes) return;
        Flush();
        if (_block.Length < bytes) _block = new byte[bytes];
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_block.AsSpan(_length));
        _length += text.Length;
    }

    private void Append(string text)
    {
        if (text.AsSpan().ContainsAnyExcept(s_plain)) text = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);
        _length += Encoding.UTF8.GetBytes(text, _block.AsSpan(_length));
    }

    private void Append(long number)
    {
        Utf8Formatter.TryFormat(number, _block.AsSpan(_length), out int written);
        _length += written;
    }

    /// <summary>With three digits behind the point.</summary>
    private void AppendMicroseconds(long ticks)
    {
        var (micro, nano) = Math.DivRem(ticks * (1_000_000_000 / Stopwatch.Frequency), 1000);
        Append(micro);
        Append(nano < 10 ? ".00"u8 : nano < 100 ? ".0"u8 : "."u8);
        Append(nano);
    }
}
