namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The number rounded as the environment says, which raises no exception for it.</summary>
[Op("llvm.intr.nearbyint")]
public sealed partial class NearByIntIntrinsic : FloatUnaryIntrinsic;
