using System.Diagnostics;

namespace OpenXla.Ir.Tests;

/// <summary>Upstream's <c>mlir-opt</c>, where it is installed, as the judge of what is right.</summary>
public static class Oracle
{
    private const string Tool = "mlir-opt-22";

    /// <summary>As the exit code of <c>timeout</c>.</summary>
    public const int TimedOut = 124;

    private static readonly string? s_path = FindTool();

    public static bool IsAvailable => s_path is not null;

    /// <summary>Feeds the text to mlir-opt and returns what it printed. Fails where mlir-opt reports an error.</summary>
    public static string Run(string input, params string[] args)
    {
        var (exitCode, output, errors) = TryRun(input, args);
        return exitCode == 0 ? output : throw new InvalidOperationException($"{Tool} failed: {errors}");
    }

    /// <summary>Feeds the text to mlir-opt; its errors are part of the result.</summary>
    public static (int ExitCode, string Output, string Errors) TryRun(string input, params string[] args) => TryRun(input, Timeout.InfiniteTimeSpan, args);

    /// <summary>As above; after so long it is ended, and the exit code is <see cref="TimedOut"/>.</summary>
    public static (int ExitCode, string Output, string Errors) TryRun(string input, TimeSpan patience, params string[] args)
    {
        var start = new ProcessStartInfo(s_path ?? throw new InvalidOperationException($"{Tool} is not installed"), args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A stack trace with names takes mlir-opt a minute, and nobody reads it.
        start.Environment["LLVM_DISABLE_SYMBOLIZATION"] = "1";
        using var process = Process.Start(start)!;
        // All three pipes are served at once: mlir-opt may block on writing while we still write.
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It stopped reading; the exit code and the error text say why.
        }
        if (process.WaitForExit(patience)) return (process.ExitCode, output.Result, errors.Result);
        process.Kill();
        return (TimedOut, "", "timed out");
    }

    private static string? FindTool() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, Tool))
        .FirstOrDefault(File.Exists);
}
