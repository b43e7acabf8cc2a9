namespace OpenXla.Ir.Testing.Lit;

/// <summary>What lit reads from a test file.</summary>
public sealed record TestScript(
    IReadOnlyList<RunLine> RunLines,
    IReadOnlyList<string> Requires,
    IReadOnlyList<string> Unsupported,
    IReadOnlyList<string> ExpectedFailures);
