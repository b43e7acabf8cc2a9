namespace OpenXla.Ir.Lit.Tests.Transforms;

/// <summary>Where we and mlir-opt differ, and may.</summary>
/// <param name="Pass">The pass.</param>
/// <param name="Subject">A file of the lit-tests; of invented programs, an operation that they have or the name of one.</param>
/// <param name="Reason">Why.</param>
internal sealed record KnownDifference(string Pass, string Subject, string Reason)
{
    internal bool Covers(Program program) => program.Source == Subject || (!Subject.Contains('/', StringComparison.Ordinal) && program.Text.Contains($"\"{Subject}\"", StringComparison.Ordinal));
}
