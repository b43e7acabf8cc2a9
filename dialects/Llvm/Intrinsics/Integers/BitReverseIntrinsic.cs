namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The bits in reverse order.</summary>
[Op("llvm.intr.bitreverse")]
public sealed partial class BitReverseIntrinsic : IntegerUnaryIntrinsic;
