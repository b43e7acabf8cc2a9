using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A signless integer or index.</summary>
public abstract class AnySignlessIntegerOrIndex : ITypeConstraint
{
    public static string Summary => "signless integer or index";

    public static bool IsSatisfiedBy(IrType type) => LikeTypes.IsSignlessOrIndex(type);
}
