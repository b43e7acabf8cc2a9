namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>From here on memory on the stack is used.</summary>
[Op("llvm.intr.lifetime.start")]
public sealed partial class LifetimeStartIntrinsic : PointerMarkIntrinsic;
