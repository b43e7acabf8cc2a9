namespace OpenXla.Ir.Testing.ExpectedDiagnostics;

/// <summary>Which diagnostics a check looks at.</summary>
public enum VerificationLevel
{
    /// <summary>All: those that nobody expects are errors.</summary>
    All,

    /// <summary>Only whether what is expected was produced.</summary>
    OnlyExpected,
}
