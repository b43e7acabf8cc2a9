using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>f64.</summary>
public abstract class F64 : IBuildableTypeConstraint
{
    public static string Summary => "64-bit float";

    public static IrType BuildableType => FloatType.F64;

    public static bool IsSatisfiedBy(IrType type) => type.Equals(BuildableType);
}
