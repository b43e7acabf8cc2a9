namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The logarithm of the absolute value of the gamma function.</summary>
[Op("chlo.lgamma")]
public sealed partial class LgammaOp : FloatUnaryOp;
