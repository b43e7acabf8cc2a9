using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A signless integer, or a vector or tensor of them.</summary>
public abstract class SignlessIntegerLike : ITypeConstraint
{
    public static string Summary => "signless-integer-like";

    public static bool IsSatisfiedBy(IrType type) => LikeTypes.IsSignless(LikeTypes.Element(type));
}
