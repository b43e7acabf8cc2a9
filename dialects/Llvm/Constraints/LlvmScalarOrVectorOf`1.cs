namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A value of one kind, or a vector of such.</summary>
public abstract class LlvmScalarOrVectorOf<TElement> : ITypeConstraint
    where TElement : ITypeConstraint
{
    public static string Summary => TElement.Summary + " or " + LlvmVectorOf<TElement>.Summary;
    public static bool IsSatisfiedBy(IrType type) => TElement.IsSatisfiedBy(type) || LlvmVectorOf<TElement>.IsSatisfiedBy(type);
}
