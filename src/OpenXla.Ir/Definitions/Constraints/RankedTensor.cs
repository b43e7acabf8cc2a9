using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A ranked tensor.</summary>
public abstract class RankedTensor : IClassConstraint
{
    public static string Summary => "ranked tensor of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType;

    public static string? ClassName => "builtin.tensor";

    public static bool IsOfClass(IrType type) => type is TensorType;
}
