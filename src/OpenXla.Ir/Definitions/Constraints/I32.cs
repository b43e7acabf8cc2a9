using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>i32.</summary>
public abstract class I32 : IBuildableTypeConstraint
{
    public static string Summary => "32-bit signless integer";

    public static IrType BuildableType => IntegerType.I32;

    public static bool IsSatisfiedBy(IrType type) => type.Equals(BuildableType);
}
