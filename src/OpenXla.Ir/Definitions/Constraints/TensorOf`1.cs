using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A tensor, ranked or not, whose elements satisfy a constraint.</summary>
public abstract class TensorOf<TElement> : IClassConstraint
    where TElement : ITypeConstraint
{
    public static string Summary => $"tensor of {TElement.Summary} values";

    public static bool IsSatisfiedBy(IrType type) =>
        type is TensorType or UnrankedTensorType && TElement.IsSatisfiedBy(((ShapedType)type).ElementType);

    public static string? ClassName => null;

    public static bool IsOfClass(IrType type) => type is TensorType or UnrankedTensorType;
}
