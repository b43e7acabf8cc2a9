using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A signless integer but not index, or a vector or tensor of them.</summary>
public abstract class SignlessFixedWidthIntegerLike : ITypeConstraint
{
    public static string Summary => "signless-fixed-width-integer-like";

    public static bool IsSatisfiedBy(IrType type) => LikeTypes.IsSignless(LikeTypes.Element(type));
}
