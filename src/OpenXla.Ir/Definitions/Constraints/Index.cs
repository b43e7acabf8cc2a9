using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>The index type.</summary>
public abstract class Index : IBuildableTypeConstraint
{
    public static string Summary => "index";

    public static IrType BuildableType => IndexType.Instance;

    public static bool IsSatisfiedBy(IrType type) => type.Equals(BuildableType);
}
