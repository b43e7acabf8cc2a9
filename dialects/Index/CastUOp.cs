namespace OpenXla.Ir.Dialects.Index;

/// <summary>Adds zero bits where bits are added.</summary>
[Op("index.castu")]
public sealed partial class CastUOp : IndexCastOp;
