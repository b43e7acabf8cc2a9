namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The bytes in reverse order.</summary>
[Op("llvm.intr.bswap")]
public sealed partial class ByteSwapIntrinsic : IntegerUnaryIntrinsic;
