namespace OpenXla.Ir.Testing.SelfTest;

/// <summary>How a dialect fared.</summary>
/// <param name="Dialect">Its name.</param>
/// <param name="Modules">How many modules were tested.</param>
/// <param name="Ops">How many operations the dialect has.</param>
/// <param name="OpsNotCovered">Those that no valid instance was found for.</param>
/// <param name="Types">How many types the dialect has.</param>
/// <param name="TypesNotCovered">Those without a sample.</param>
/// <param name="Attributes">How many attributes the dialect has.</param>
/// <param name="AttributesNotCovered">Those without a sample.</param>
/// <param name="Lossy">Operations whose custom form, as upstream's, leaves out something that valid ones can have.</param>
/// <param name="FailureCount">How many modules broke the law, and how many faults showed before.</param>
public sealed record DialectReport(
    string Dialect,
    int Modules,
    int Ops,
    IReadOnlyList<string> OpsNotCovered,
    int Types,
    IReadOnlyList<string> TypesNotCovered,
    int Attributes,
    IReadOnlyList<string> AttributesNotCovered,
    IReadOnlyList<string> Lossy,
    int FailureCount);
