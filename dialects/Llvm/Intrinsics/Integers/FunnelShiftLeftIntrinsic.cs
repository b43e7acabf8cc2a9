namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The high half of two integers in a row, shifted to the left.</summary>
[Op("llvm.intr.fshl")]
public sealed partial class FunnelShiftLeftIntrinsic : IntegerTernaryIntrinsic;
