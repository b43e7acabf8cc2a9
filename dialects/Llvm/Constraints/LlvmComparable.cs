using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What icmp compares.</summary>
public abstract class LlvmComparable : AnyOf<LlvmIntegerLike, LlvmPointerLike>;
