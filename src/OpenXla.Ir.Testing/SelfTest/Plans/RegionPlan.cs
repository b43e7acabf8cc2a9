namespace OpenXla.Ir.Testing.SelfTest.Plans;

/// <summary>A region.</summary>
internal sealed record RegionPlan(BlockPlan[] Blocks);
