using System.Text;

namespace OpenXla.Ir.Testing.Lit;

/// <summary>What a process would get from its parent. Tools use this instead of <see cref="Console"/> and the current directory.</summary>
public sealed class LitToolIo
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required string WorkingDirectory { get; init; }

    public required Stream Stdin { get; init; }

    public required Stream Stdout { get; init; }

    public required Stream Stderr { get; init; }

    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    /// <summary>Signalled when the test has run out of time.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The cause of a failure in a few lines; a report shows it before anything else.</summary>
    public string? Explanation { get; set; }

    /// <summary>An absolute path for a path given as argument.</summary>
    public string Resolve(string path) => Path.GetFullPath(Path.Combine(WorkingDirectory, path));

    public StreamReader OpenStdin() => new(Stdin, Utf8, leaveOpen: true);

    public StreamWriter OpenStdout() => new(Stdout, Utf8, leaveOpen: true);

    public StreamWriter OpenStderr() => new(Stderr, Utf8, leaveOpen: true);
}
