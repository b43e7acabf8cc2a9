namespace OpenXla.Ir.Passes.Testing.Dialect;

/// <summary>Ends a region.</summary>
[Op("test.finish")]
public sealed partial class FinishOp : Operation, ITerminator;
