namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A pointer, or a vector of them.</summary>
public abstract class LlvmPointerLike : ITypeConstraint
{
    public static string Summary => "LLVM pointer type or LLVM dialect-compatible vector of LLVM pointer type";

    public static bool IsSatisfiedBy(IrType type) => (type is VectorType vector ? vector.ElementType : type) is LlvmPointerType;
}
