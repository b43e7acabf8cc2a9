using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>f32.</summary>
public abstract class F32 : IBuildableTypeConstraint
{
    public static string Summary => "32-bit float";

    public static IrType BuildableType => FloatType.F32;

    public static bool IsSatisfiedBy(IrType type) => type.Equals(BuildableType);
}
