namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The next integer below.</summary>
[Op("llvm.intr.floor")]
public sealed partial class FloorIntrinsic : FloatUnaryIntrinsic;
