namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The modified Bessel function of order 1, times the exponential of the negative absolute value.</summary>
[Op("chlo.bessel_i1e")]
public sealed partial class BesselI1eOp : FloatOrComplexUnaryOp;
