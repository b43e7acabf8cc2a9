namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Whether elements are infinite.</summary>
[Op("chlo.is_inf")]
public sealed partial class IsInfOp : FloatPredicateOp;
