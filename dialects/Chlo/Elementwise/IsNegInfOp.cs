namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Whether elements are minus infinity.</summary>
[Op("chlo.is_neg_inf")]
public sealed partial class IsNegInfOp : FloatPredicateOp;
