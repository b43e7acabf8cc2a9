namespace OpenXla.Ir.Tool;

/// <summary>Where a verb's result goes. A file appears only when all went well: it is written beside its place and moved.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string? _temporary;
    private readonly string? _target;

    private OutputFile(Stream stream, string? temporary, string? target)
    {
        Stream = stream;
        _temporary = temporary;
        _target = target;
    }

    internal Stream Stream { get; }

    /// <summary>Opens the place that <c>-o</c> names; null after an error, which has been reported.</summary>
    internal static OutputFile? TryOpen(string path, ToolIo io, string prefix = "")
    {
        if (path == "-") return new OutputFile(io.Stdout, null, null);
        if (path.Length == 0) return Fail("No such file or directory");
        var full = io.Resolve(path);
        try
        {
            if (Directory.Exists(full)) return Fail("Is a directory");
            // A device or a pipe can't be replaced by a move.
            if (File.Exists(full) && IsSpecial(full)) return new OutputFile(new FileStream(full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0), null, null);
            var temporary = $"{full}.{System.Environment.ProcessId}-{System.Environment.CurrentManagedThreadId}.tmp";
            return new OutputFile(new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 0), temporary, full);
        }
        catch (DirectoryNotFoundException)
        {
            return Fail("No such file or directory");
        }
        catch (UnauthorizedAccessException)
        {
            return Fail("Permission denied");
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or NotSupportedException)
        {
            return Fail(problem.Message);
        }

        OutputFile? Fail(string reason)
        {
            io.WriteError($"{prefix}cannot open output file '{path}': {reason}\n");
            return null;
        }
    }

    /// <summary>Puts the file in its place.</summary>
    internal void Keep()
    {
        Stream.Flush();
        if (_temporary is null) return;
        Stream.Dispose();
        File.Move(_temporary, _target!, overwrite: true);
    }

    public void Dispose()
    {
        if (_target is null)
        {
            Stream.Flush();
            return;
        }
        Stream.Dispose();
        if (File.Exists(_temporary)) File.Delete(_temporary!);
    }

    private static bool IsSpecial(string path)
    {
        var attributes = File.GetAttributes(path);
        // Unix: neither a plain file nor a link is Device or, as .NET tells it, has no Normal or Archive bit but System set.
        return (attributes & (FileAttributes.Device | FileAttributes.System)) != 0 || path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);
    }
}
