namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Gives back what the stack got since its place was noted.</summary>
[Op("llvm.intr.stackrestore")]
public sealed partial class StackRestoreIntrinsic : PointerMarkIntrinsic;
