using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>bf16.</summary>
public abstract class BF16 : IBuildableTypeConstraint
{
    public static string Summary => "bfloat16 type";

    public static IrType BuildableType => FloatType.BF16;

    public static bool IsSatisfiedBy(IrType type) => type.Equals(BuildableType);
}
