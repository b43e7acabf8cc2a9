namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A vector of pointers.</summary>
public abstract class LlvmPointerVector : LlvmVectorOf<LlvmPointer>;
