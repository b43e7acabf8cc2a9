namespace OpenXla.Ir.Dialects.Index;

/// <summary>Keeps the sign where bits are added.</summary>
[Op("index.casts")]
public sealed partial class CastSOp : IndexCastOp;
