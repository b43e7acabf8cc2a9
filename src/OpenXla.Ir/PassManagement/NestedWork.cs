namespace OpenXla.Ir.PassManagement;

/// <summary>An op and the number of the pipeline that fits it.</summary>
internal readonly record struct NestedWork(Operation Op, int Pipeline);
