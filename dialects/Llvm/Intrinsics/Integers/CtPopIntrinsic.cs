namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How many bits are set.</summary>
[Op("llvm.intr.ctpop")]
public sealed partial class CtPopIntrinsic : IntegerUnaryIntrinsic;
