namespace OpenXla.Ir.Testing.SelfTest.Plans;

/// <summary>A module to be built.</summary>
/// <param name="Root">The <c>builtin.module</c>.</param>
/// <param name="Locations">Chooses the locations; 0 for none.</param>
internal sealed record ModulePlan(OpPlan Root, ulong Locations);
