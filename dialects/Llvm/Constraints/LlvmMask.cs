using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A vector of i1, one for each lane.</summary>
public abstract class LlvmMask : LlvmVectorOf<I1>;
