namespace OpenXla.Ir.PassManagement;

/// <summary>A list of passes that can be asked for by one name.</summary>
/// <param name="Name">As on the command line.</param>
/// <param name="Summary">One line of help.</param>
/// <param name="Options">The options that it takes.</param>
/// <param name="Build">Adds the passes; the options are there by name with their values or defaults.</param>
public sealed record PipelineFactory(
    string Name,
    string Summary,
    IReadOnlyList<PassOption> Options,
    Action<OpPassManager, PipelineOptions> Build);
