using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>i64.</summary>
public abstract class I64 : IBuildableTypeConstraint
{
    public static string Summary => "64-bit signless integer";

    public static IrType BuildableType => IntegerType.I64;

    public static bool IsSatisfiedBy(IrType type) => type.Equals(BuildableType);
}
