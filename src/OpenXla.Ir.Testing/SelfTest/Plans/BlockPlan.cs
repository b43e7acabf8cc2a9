namespace OpenXla.Ir.Testing.SelfTest.Plans;

/// <summary>A block.</summary>
/// <param name="Arguments">The types of the arguments.</param>
/// <param name="FirstArgument">The number of the first argument; the others follow.</param>
/// <param name="Ops">The operations.</param>
internal sealed record BlockPlan(IrType[] Arguments, int FirstArgument, OpPlan[] Ops);
