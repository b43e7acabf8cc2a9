using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A floating-point number, or a vector or tensor of them.</summary>
public abstract class FloatLike : ITypeConstraint
{
    public static string Summary => "floating-point-like";

    public static bool IsSatisfiedBy(IrType type) => LikeTypes.Element(type) is FloatType;
}
