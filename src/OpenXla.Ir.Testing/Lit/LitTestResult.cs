namespace OpenXla.Ir.Testing.Lit;

/// <summary>The outcome of one test, with a text that tells why.</summary>
public sealed record LitTestResult(LitTest Test, TestOutcome Outcome, TimeSpan Elapsed, string Details)
{
    public bool IsFailure => Outcome is TestOutcome.Fail or TestOutcome.XPass or TestOutcome.Unresolved or TestOutcome.Timeout;
}
