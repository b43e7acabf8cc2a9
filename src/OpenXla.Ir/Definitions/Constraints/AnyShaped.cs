using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A shaped type.</summary>
public abstract class AnyShaped : ITypeConstraint
{
    public static string Summary => "shaped of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is ShapedType;
}
