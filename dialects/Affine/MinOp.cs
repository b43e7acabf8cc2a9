namespace OpenXla.Ir.Dialects.Affine;

/// <summary>The smallest result of an affine map: <c>affine.min affine_map&lt;(d0) -> (d0, 8)>(%i)</c>.</summary>
[Op("affine.min")]
public sealed partial class MinOp : MinMaxOp;
