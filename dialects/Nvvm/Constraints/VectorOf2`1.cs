namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A vector of 2 elements.</summary>
internal abstract class VectorOf2<TElement> : ITypeConstraint
    where TElement : ITypeConstraint
{
    public static string Summary => $"vector of {TElement.Summary} values of length 2";

    public static bool IsSatisfiedBy(IrType type) => type is VectorType { ElementType: var element, ElementCount: 2 } && TElement.IsSatisfiedBy(element);
}
