namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The derivative of the logarithm of the gamma function; NaN at the poles.</summary>
[Op("chlo.digamma")]
public sealed partial class DigammaOp : FloatUnaryOp;
