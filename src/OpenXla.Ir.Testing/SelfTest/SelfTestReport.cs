namespace OpenXla.Ir.Testing.SelfTest;

/// <summary>What a self-test has found out.</summary>
/// <param name="Dialects">Per dialect, in order of the names.</param>
/// <param name="Failures">Failures as text, reduced, one of each kind.</param>
/// <param name="Digest">A number that follows from all modules: the same seed makes the same modules.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record SelfTestReport(IReadOnlyList<DialectReport> Dialects, IReadOnlyList<string> Failures, ulong Digest, TimeSpan Elapsed)
{
    /// <summary>Whether every module was the same after each round trip.</summary>
    public bool IsGood => Failures.Count == 0 && Dialects.All(d => d.FailureCount == 0);
}
