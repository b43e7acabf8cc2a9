namespace OpenXla.Ir.Passes.Pipelines;

/// <summary>A part of a pipeline that leaves the program in a form with a name.</summary>
/// <param name="Name">As in <c>--emit=NAME</c>.</param>
/// <param name="Summary">What the program is like afterwards.</param>
/// <param name="Add">Adds the stage's passes.</param>
public sealed record PipelineStage(string Name, string Summary, Action<OpPassManager> Add);
