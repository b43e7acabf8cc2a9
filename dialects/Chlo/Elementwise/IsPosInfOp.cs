namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>Whether elements are plus infinity.</summary>
[Op("chlo.is_pos_inf")]
public sealed partial class IsPosInfOp : FloatPredicateOp;
