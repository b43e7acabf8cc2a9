using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A vector of floating-point numbers.</summary>
public abstract class LlvmFloatVector : LlvmVectorOf<AnyFloat>;
