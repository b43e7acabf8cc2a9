namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A pointer, or a vector of them.</summary>
public abstract class LlvmPointerLike : LlvmScalarOrVectorOf<LlvmPointer>;
