using System.Diagnostics;
using System.Text.Json;

namespace OpenXla.Ir.Definitions.Tests;

/// <summary>Upstream's definitions, where its headers and <c>llvm-tblgen</c> are installed.</summary>
internal static class TableGen
{
    private const string Tool = "llvm-tblgen-22";
    private const string Headers = "/usr/lib/llvm-22/include";

    internal static bool IsAvailable => Directory.Exists(Path.Combine(Headers, "mlir")) && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Tool)));

    /// <summary>A checkout of StableHLO, whose definitions Debian does not have; null where <c>OPENXLA_STABLEHLO</c> names none.</summary>
    internal static string? Stablehlo { get; } = Environment.GetEnvironmentVariable("OPENXLA_STABLEHLO") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    /// <summary>All records of a file and of what it includes.</summary>
    /// <param name="file">The path below MLIR's headers, or the whole path.</param>
    internal static JsonElement Read(string file)
    {
        var start = new ProcessStartInfo(Tool, ["--dump-json", "-I", Headers, "-I", Stablehlo ?? Headers, Path.Combine(Headers, "mlir", file)]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var records = JsonDocument.Parse(process.StandardOutput.BaseStream).RootElement;
        process.WaitForExit();
        return process.ExitCode == 0 ? records : throw new InvalidOperationException(errors.Result);
    }

    internal static IEnumerable<JsonElement> InstancesOf(JsonElement records, string kind) =>
        records.GetProperty("!instanceof").TryGetProperty(kind, out var names) ? names.EnumerateArray().Select(name => records.GetProperty(name.GetString()!)) : [];

    /// <summary>Whether the record of a name is of a class.</summary>
    internal static bool Is(JsonElement record, string kind) => record.GetProperty("!superclasses").EnumerateArray().Any(name => name.GetString() == kind);
}
