using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A ranked tensor whose elements satisfy a constraint.</summary>
public abstract class RankedTensorOf<TElement> : IClassConstraint
    where TElement : ITypeConstraint
{
    public static string Summary => $"ranked tensor of {TElement.Summary} values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { ElementType: var element } && TElement.IsSatisfiedBy(element);

    public static string? ClassName => "builtin.tensor";

    public static bool IsOfClass(IrType type) => type is TensorType;
}
