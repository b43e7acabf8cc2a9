namespace OpenXla.Ir.Tool;

/// <summary>Reads the file that an argument names.</summary>
internal static class InputFile
{
    /// <summary>The file's bytes; null after an error, which has been reported in upstream's words.</summary>
    internal static SourceFile? TryRead(string path, ToolIo io, string prefix = "")
    {
        try
        {
            if (path == "-") return SourceFile.FromStream(io.Stdin, "<stdin>");
            if (path.Length == 0) return Fail("No such file or directory");
            var full = io.Resolve(path);
            if (Directory.Exists(full)) return Fail("Is a directory");
            return SourceFile.Map(full, path);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
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

        SourceFile? Fail(string reason)
        {
            io.WriteError($"{prefix}cannot open input file '{path}': {reason}\n");
            return null;
        }
    }
}
