using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>i1.</summary>
public abstract class I1 : IBuildableTypeConstraint
{
    public static string Summary => "1-bit signless integer";

    public static IrType BuildableType => IntegerType.I1;

    public static bool IsSatisfiedBy(IrType type) => type.Equals(BuildableType);
}
