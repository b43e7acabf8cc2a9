using System.Text;

namespace OpenXla.Ir.Tool;

/// <summary>What a verb sees of the world.</summary>
internal sealed class ToolIo
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The name that the tool was called by, for messages: <c>openxla-opt</c>.</summary>
    public string ToolName { get; init; } = "openxla";

    public required string WorkingDirectory { get; init; }
    public required Stream Stdin { get; init; }
    public required Stream Stdout { get; init; }
    public required Stream Stderr { get; init; }

    /// <summary>The environment; null for that of the process.</summary>
    public IReadOnlyDictionary<string, string>? Environment { get; init; }

    /// <summary>Signalled when nobody waits for the result any more.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The console, file system place and environment of this process.</summary>
    public static ToolIo OfProcess(string toolName) => new()
    {
        ToolName = toolName,
        WorkingDirectory = System.Environment.CurrentDirectory,
        Stdin = new StandardInput(),
        Stdout = Console.OpenStandardOutput(),
        Stderr = Console.OpenStandardError(),
    };

    /// <summary>The same, called by another name.</summary>
    public ToolIo CalledAs(string toolName) => new()
    {
        ToolName = toolName,
        WorkingDirectory = WorkingDirectory,
        Stdin = Stdin,
        Stdout = Stdout,
        Stderr = Stderr,
        Environment = Environment,
        Cancellation = Cancellation,
    };

    /// <summary>An absolute path for a path given as argument.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, WorkingDirectory);

    /// <summary>A writer whose text is there at once.</summary>
    public TextWriter Writer(Stream stream) => new StreamWriter(stream, Utf8, leaveOpen: true) { AutoFlush = true };

    public void Write(string text) => Stdout.Write(Utf8.GetBytes(text));

    public void WriteError(string text)
    {
        var bytes = Utf8.GetBytes(text);
        lock (Stderr) Stderr.Write(bytes);
    }

    /// <summary>Reports a mistake of the caller: <c>openxla-opt: message</c>.</summary>
    public int Fail(string message, int exitCode = 1)
    {
        WriteError($"{ToolName}: {message}\n");
        return exitCode;
    }
}
