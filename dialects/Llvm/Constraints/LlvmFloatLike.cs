namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A floating-point number, or a vector of them.</summary>
public abstract class LlvmFloatLike : LlvmScalarOrVectorOf<LlvmFloat>;
