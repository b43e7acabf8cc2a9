namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The low half of two integers in a row, shifted to the right.</summary>
[Op("llvm.intr.fshr")]
public sealed partial class FunnelShiftRightIntrinsic : IntegerTernaryIntrinsic;
