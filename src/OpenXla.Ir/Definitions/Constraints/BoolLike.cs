using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An i1, or a vector or tensor of them.</summary>
public abstract class BoolLike : ITypeConstraint
{
    public static string Summary => "bool-like";

    public static bool IsSatisfiedBy(IrType type) => LikeTypes.Element(type) is IntegerType { Width: 1, IsSignless: true };
}
