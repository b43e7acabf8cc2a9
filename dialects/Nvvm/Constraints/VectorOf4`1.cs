namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>A vector of 4 elements.</summary>
internal abstract class VectorOf4<TElement> : ITypeConstraint
    where TElement : ITypeConstraint
{
    public static string Summary => $"vector of {TElement.Summary} values of length 4";

    public static bool IsSatisfiedBy(IrType type) => type is VectorType { ElementType: var element, ElementCount: 4 } && TElement.IsSatisfiedBy(element);
}
