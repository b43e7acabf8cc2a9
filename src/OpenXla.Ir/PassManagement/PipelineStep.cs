namespace OpenXla.Ir.PassManagement;

/// <summary>An entry of a pass manager: a pass, or the pipelines for the ops right below.</summary>
internal readonly record struct PipelineStep(Pass? Pass, List<OpPassManager>? Nested);
