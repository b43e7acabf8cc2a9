using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A signless integer or index, or a vector or tensor of them.</summary>
public abstract class SignlessIntegerOrIndexLike : ITypeConstraint
{
    public static string Summary => "signless-integer-like";

    public static bool IsSatisfiedBy(IrType type) => LikeTypes.IsSignlessOrIndex(LikeTypes.Element(type));
}
