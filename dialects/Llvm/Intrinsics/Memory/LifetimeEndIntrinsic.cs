namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>From here on memory on the stack is not used.</summary>
[Op("llvm.intr.lifetime.end")]
public sealed partial class LifetimeEndIntrinsic : PointerMarkIntrinsic;
