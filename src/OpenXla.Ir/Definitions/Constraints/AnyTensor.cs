using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A tensor, ranked or not.</summary>
public abstract class AnyTensor : IClassConstraint
{
    public static string Summary => "tensor of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType or UnrankedTensorType;

    public static string? ClassName => null;

    public static bool IsOfClass(IrType type) => type is TensorType or UnrankedTensorType;
}
