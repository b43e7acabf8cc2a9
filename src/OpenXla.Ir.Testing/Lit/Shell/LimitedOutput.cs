namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>Ends a program that writes without end: its output is held in memory until the next command reads it.</summary>
internal sealed class LimitedOutput(Stream output) : Stream
{
    private const long Limit = 256L * 1024 * 1024;

    private long _written;

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _written += buffer.Length;
        if (_written > Limit) throw new IOException($"it wrote more than {Limit / 1024 / 1024} MiB");
        output.Write(buffer);
    }

    public override void Flush() => output.Flush();
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
}
