namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The inverse of the error function.</summary>
[Op("chlo.erf_inv")]
public sealed partial class ErfInvOp : FloatUnaryOp;
