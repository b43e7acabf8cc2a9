using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A vector of one kind of elements.</summary>
public abstract class LlvmVectorOf<TElement> : ITypeConstraint
    where TElement : ITypeConstraint
{
    public static string Summary => "LLVM dialect-compatible vector of " + TElement.Summary;
    public static bool IsSatisfiedBy(IrType type) => LlvmCompatibility.IsVector(type) && TElement.IsSatisfiedBy(((VectorType)type).ElementType);
}
