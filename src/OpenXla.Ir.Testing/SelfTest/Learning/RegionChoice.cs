namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>How a region is filled.</summary>
/// <param name="Op">The operation that has the region.</param>
/// <param name="Region">The region's place in the definition.</param>
/// <param name="Arguments">The idea for the types of its arguments.</param>
/// <param name="Terminator">The operation at its end; null for none.</param>
/// <param name="Operands">The idea for the types of the terminator's operands.</param>
internal sealed record RegionChoice(string Op, int Region, int Arguments, string? Terminator, int Operands);
