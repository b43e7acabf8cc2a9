using System.Diagnostics;

namespace OpenXla.Ir.Oracle;

/// <summary>mlir-opt, as a process.</summary>
internal static class Upstream
{
    internal const string Tool = "mlir-opt-22";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    internal static bool IsAvailable => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Tool)));

    internal static IReadOnlySet<string> Dialects { get; } = FindDialects();

    /// <summary>The outcome of each program; in ever smaller batches where a crash took the others with it.</summary>
    internal static Outcome[] Run(IReadOnlyList<string> programs, params string[] flags)
    {
        using var batch = new Batch(programs);
        var (code, output, errors) = Start(batch.File, [.. flags, "--split-input-file=" + Batch.Marker, "--output-split-marker=" + Batch.Marker]);
        if (code is 0 or 1 && batch.Read(System.Text.Encoding.UTF8.GetString(output), errors) is { } outcomes) return outcomes;
        if (programs.Count == 1) return [new Outcome(null, null, IsCrash: true)];
        return [.. programs.Chunk((programs.Count + 1) / 2).SelectMany(half => Run(half, flags))];
    }

    /// <summary>The bytecode of each program, all of which it accepts; null for those that it can't write.</summary>
    internal static byte[]?[] Encode(IReadOnlyList<string> programs)
    {
        using var batch = new Batch(programs);
        var (code, output, _) = Start(batch.File, "--emit-bytecode", "--split-input-file=" + Batch.Marker, "--output-split-marker=" + Batch.Marker);
        if (code == 0 && batch.Cut(output) is { } parts) return [.. parts];
        return programs.Count == 1 ? [null] : [.. programs.Chunk((programs.Count + 1) / 2).SelectMany(Encode)];
    }

    /// <summary>The raw output for one file.</summary>
    internal static (int Code, byte[] Output, string Errors) Start(string file, params IEnumerable<string> flags)
    {
        var start = new ProcessStartInfo(Tool, ["--allow-unregistered-dialect", "--mlir-disable-threading", .. flags, file]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        var copy = process.StandardOutput.BaseStream.CopyToAsync(output);
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            return (124, [], "timed out");
        }
        copy.Wait();
        return (process.ExitCode, output.ToArray(), errors.Result);
    }

    private static HashSet<string> FindDialects()
    {
        var text = System.Text.Encoding.UTF8.GetString(Start("-", "--show-dialects").Output);
        return [.. text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',', StringSplitOptions.TrimEntries)];
    }
}
