namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Sine.</summary>
[Op("llvm.intr.sin")]
public sealed partial class SinIntrinsic : FloatUnaryIntrinsic;
