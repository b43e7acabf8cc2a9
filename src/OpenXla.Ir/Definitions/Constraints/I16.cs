using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>i16.</summary>
public abstract class I16 : IBuildableTypeConstraint
{
    public static string Summary => "16-bit signless integer";

    public static IrType BuildableType => IntegerType.I16;

    public static bool IsSatisfiedBy(IrType type) => type.Equals(BuildableType);
}
