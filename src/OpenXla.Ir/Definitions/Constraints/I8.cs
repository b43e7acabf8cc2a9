using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>i8.</summary>
public abstract class I8 : IBuildableTypeConstraint
{
    public static string Summary => "8-bit signless integer";

    public static IrType BuildableType => IntegerType.I8;

    public static bool IsSatisfiedBy(IrType type) => type.Equals(BuildableType);
}
