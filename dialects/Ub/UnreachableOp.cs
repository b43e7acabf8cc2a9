namespace OpenXla.Ir.Dialects.Ub;

/// <summary>Control never comes here.</summary>
[Op("ub.unreachable", Syntax = "attr-dict")]
public sealed partial class UnreachableOp : Operation, ITerminator;
