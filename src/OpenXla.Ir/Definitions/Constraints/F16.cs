using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>f16.</summary>
public abstract class F16 : IBuildableTypeConstraint
{
    public static string Summary => "16-bit float";

    public static IrType BuildableType => FloatType.F16;

    public static bool IsSatisfiedBy(IrType type) => type.Equals(BuildableType);
}
