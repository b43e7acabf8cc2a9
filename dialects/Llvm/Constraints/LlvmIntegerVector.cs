using OpenXla.Ir.Definitions.Constraints;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A vector of signless integers.</summary>
public abstract class LlvmIntegerVector : LlvmVectorOf<AnySignlessInteger>;
