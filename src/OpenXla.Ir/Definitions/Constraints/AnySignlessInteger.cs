using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A signless integer of any width.</summary>
public abstract class AnySignlessInteger : ITypeConstraint
{
    public static string Summary => "signless integer";

    public static bool IsSatisfiedBy(IrType type) => LikeTypes.IsSignless(type);
}
