namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Copies bytes between places that do not overlap.</summary>
[Op("llvm.intr.memcpy")]
public sealed partial class MemCpyIntrinsic : MemoryTransferIntrinsic;
