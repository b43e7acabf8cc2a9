namespace OpenXla.Ir.Testing.FileCheck;

/// <summary>What a line of the input dump says about a directive.</summary>
internal enum MatchOutcome
{
    Expected,
    ExpectedButWrongLine,
    ExpectedButDiscarded,
    Excluded,
    NoneAsExpected,
    NoneButExpected,
    InvalidPattern,
    PossibleMatch,
}
