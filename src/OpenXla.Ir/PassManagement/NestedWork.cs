namespace OpenXla.Ir.PassManagement;

/// <summary>An op, the number of the pipeline that fits it, and what is known of it.</summary>
internal readonly record struct NestedWork(Operation Op, int Pipeline, AnalysisManager Analyses);
