using OpenXla.Ir.Testing.Lit;

namespace OpenXla.Ir.Testing.Tests.Lit;

/// <summary>A temporary folder with tests, and a set of small tools to run them with.</summary>
public sealed class LitSandbox : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("lit-sandbox-").FullName;

    public LitToolSet Tools { get; } = new LitToolSet()
        .Add("upper", static (arguments, io) =>
        {
            using var reader = io.OpenStdin();
            using var writer = io.OpenStdout();
            var text = arguments.Count > 0 ? File.ReadAllText(io.Resolve(arguments[0])) : reader.ReadToEnd();
            writer.Write(text.ToUpperInvariant());
            return 0;
        })
        .Add("fail", static (arguments, io) =>
        {
            using var writer = io.OpenStderr();
            writer.Write("fail: as asked\n");
            return arguments.Count > 0 ? int.Parse(arguments[0]) : 1;
        })
        .Add("crash", static (_, _) => throw new InvalidOperationException("out of cheese"))
        .Add("hang", static (_, io) => io.Cancellation.WaitHandle.WaitOne(TimeSpan.FromSeconds(30)) ? 1 : 0);

    public string Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text.Replace("\r\n", "\n"));
        return full;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public (int ExitCode, string Stdout, string Stderr) Run(params string[] arguments)
    {
        using var stdout = new StringWriter();
        using var stderr = new StringWriter();
        var exitCode = LitCommand.Run([.. arguments, "."], stdout, stderr, Tools, Root);
        return (exitCode, stdout.ToString(), stderr.ToString());
    }

    /// <summary>Runs one RUN line as the only test.</summary>
    public (int ExitCode, string Stdout, string Stderr) RunLine(string command, params string[] arguments)
    {
        Write("only.test", $"// RUN: {command}\n");
        return Run(arguments);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
