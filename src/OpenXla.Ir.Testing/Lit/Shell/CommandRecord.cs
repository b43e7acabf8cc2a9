namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary>What one command of a pipe did, for the report.</summary>
internal sealed record CommandRecord(string Text, int ExitCode, string Stdout, string Stderr, string? Explanation);
