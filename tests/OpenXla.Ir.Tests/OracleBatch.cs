namespace OpenXla.Ir.Tests;

/// <summary>Many programs for one run of mlir-opt: starting it costs more than a small program does.</summary>
public static class OracleBatch
{
    private const string Marker = "// ==== batch ====";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What mlir-opt makes of each program. One that it crashes or hangs on does not take the others with it: the halves are tried again.</summary>
    public static OracleAnswer[] Run(IReadOnlyList<string> programs, params string[] args)
    {
        ArgumentNullException.ThrowIfNull(programs);
        if (programs.Count == 0) return [];
        var text = string.Join($"\n{Marker}\n", programs);
        var (code, output, _) = Oracle.TryRun(text, Patience, [.. args, $"--split-input-file={Marker}", $"--output-split-marker={Marker}"]);
        var parts = output.Split(Marker + "\n");
        if (code is 0 or 1 && parts.Length == programs.Count) return [.. parts.Select(static part => new OracleAnswer(string.IsNullOrWhiteSpace(part) ? null : part, IsLost: false))];
        if (programs.Count == 1) return [new OracleAnswer(null, IsLost: true)];
        return [.. programs.Chunk((programs.Count + 1) / 2).SelectMany(half => Run(half, args))];
    }
}
