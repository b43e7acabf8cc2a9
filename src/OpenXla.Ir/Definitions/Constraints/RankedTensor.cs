using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A ranked tensor.</summary>
public abstract class RankedTensor : ITypeConstraint
{
    public static string Summary => "ranked tensor of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType;
}
