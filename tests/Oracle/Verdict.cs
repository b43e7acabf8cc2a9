namespace OpenXla.Ir.Oracle;

/// <summary>What came of one comparison.</summary>
internal enum Verdict
{
    Equal,
    Different,

    /// <summary>mlir-opt accepts what we reject.</summary>
    Rejected,

    /// <summary>We accept what mlir-opt rejects.</summary>
    Accepted,

    /// <summary>Both reject, at different lines.</summary>
    OtherLine,

    /// <summary>Both reject at the same line, in other words.</summary>
    OtherWords,

    /// <summary>Ours ended by an internal error.</summary>
    Crashed,
}
