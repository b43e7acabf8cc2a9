namespace OpenXla.Ir.Tool;

/// <summary>The standard input of this process, opened when something is read from it: a caller may have closed it.</summary>
internal sealed class StandardInput : Stream
{
    private const int CloseOnExec = 0x80000;

    private Stream? _input;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <exception cref="IOException">There is no standard input.</exception>
    public override int Read(Span<byte> buffer) => (_input ??= Open()).Read(buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static Stream Open()
    {
        if (IsOwn()) throw new IOException("Bad file descriptor");
        try
        {
            return Console.OpenStandardInput();
        }
        catch (UnauthorizedAccessException problem) when (problem.InnerException is IOException inner)
        {
            throw inner;
        }
    }

    /// <summary>
    /// Whether this process has put a file of its own in the place that was free, such as a pipe that nobody writes to.
    /// What it was given can't be one that is closed when a program starts.
    /// </summary>
    private static bool IsOwn()
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            var flags = File.ReadLines("/proc/self/fdinfo/0").FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal));
            return flags is not null && (Convert.ToInt32(flags["flags:".Length..].Trim(), 8) & CloseOnExec) != 0;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
        {
            return false;
        }
    }
}
