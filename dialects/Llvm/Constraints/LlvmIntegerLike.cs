using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A signless integer, or a vector of them.</summary>
public abstract class LlvmIntegerLike : LlvmScalarOrVectorOf<AnySignlessInteger>;
