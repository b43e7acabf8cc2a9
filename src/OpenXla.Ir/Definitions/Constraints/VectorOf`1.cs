using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A vector whose elements satisfy a constraint.</summary>
public abstract class VectorOf<TElement> : IClassConstraint
    where TElement : ITypeConstraint
{
    public static string Summary => $"vector of {TElement.Summary} values";

    public static bool IsSatisfiedBy(IrType type) => type is VectorType { ElementType: var element } && TElement.IsSatisfiedBy(element);

    public static string? ClassName => "builtin.vector";

    public static bool IsOfClass(IrType type) => type is VectorType;
}
