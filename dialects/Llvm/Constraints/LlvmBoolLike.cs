using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An i1, or a vector of them.</summary>
public abstract class LlvmBoolLike : LlvmScalarOrVectorOf<I1>;
