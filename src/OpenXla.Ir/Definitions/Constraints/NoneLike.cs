using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>The none type.</summary>
public abstract class NoneLike : IBuildableTypeConstraint
{
    public static string Summary => "none type";

    public static IrType BuildableType => NoneType.Instance;

    public static bool IsSatisfiedBy(IrType type) => type.Equals(BuildableType);
}
