using System.ComponentModel;
using System.Text;
using CliWrap;

namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>A program of the system.</summary>
internal sealed class ExternalTool(string name) : ILitTool
{
    internal const int NotFound = 127;

    public string Name { get; } = name;

    public int Run(IReadOnlyList<string> arguments, LitToolIo io)
    {
        if (Locate(io) is not { } program) return Missing(io);
        var command = Cli.Wrap(program)
            .WithArguments(arguments)
            .WithWorkingDirectory(io.WorkingDirectory)
            .WithEnvironmentVariables(Changes(io.Environment))
            .WithStandardInputPipe(PipeSource.FromStream(io.Stdin))
            .WithStandardOutputPipe(PipeTarget.ToStream(new LimitedOutput(io.Stdout)))
            .WithStandardErrorPipe(PipeTarget.ToStream(new LimitedOutput(io.Stderr)))
            .WithValidation(CommandResultValidation.None);
        try
        {
            return command.ExecuteAsync(io.Cancellation).GetAwaiter().GetResult().ExitCode;
        }
        catch (Win32Exception)
        {
            return Missing(io);
        }
    }

    private int Missing(LitToolIo io)
    {
        io.Explanation = $"'{Name}' is neither a registered tool nor a program on PATH";
        io.Stderr.Write(Encoding.UTF8.GetBytes($"{Name}: command not found\n"));
        return NotFound;
    }

    /// <summary>The test may have changed PATH, so the search cannot be left to the system.</summary>
    private string? Locate(LitToolIo io)
    {
        if (Name.Contains('/') || Name.Contains(Path.DirectorySeparatorChar))
        {
            var path = io.Resolve(Name);
            return File.Exists(path) ? path : null;
        }

        var suffixes = OperatingSystem.IsWindows() ? new[] { "", ".exe", ".cmd", ".bat" } : [""];
        return io.Environment.GetValueOrDefault("PATH", "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => suffixes.Select(suffix => Path.Combine(folder, Name + suffix)))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>CliWrap adds to the environment of this process; null takes a variable away.</summary>
    private static Dictionary<string, string?> Changes(IReadOnlyDictionary<string, string> wanted)
    {
        var changes = wanted.ToDictionary(static pair => pair.Key, static pair => (string?)pair.Value);
        foreach (string inherited in Environment.GetEnvironmentVariables().Keys)
            if (!wanted.ContainsKey(inherited)) changes[inherited] = null;
        return changes;
    }
}
