namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A floating-point number, or a vector of them.</summary>
public abstract class LlvmFloatLike : ITypeConstraint
{
    public static string Summary => "floating point LLVM type or LLVM dialect-compatible vector of floating point LLVM type";

    public static bool IsSatisfiedBy(IrType type) => (type is VectorType vector ? vector.ElementType : type) is FloatType;
}
