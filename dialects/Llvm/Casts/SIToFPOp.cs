namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A signed integer to the nearest floating-point number.</summary>
[Op("llvm.sitofp")]
public sealed partial class SIToFPOp : CastOp;
