using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A shaped type.</summary>
public abstract class AnyShaped : IClassConstraint
{
    public static string Summary => "shaped of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is ShapedType;

    public static string? ClassName => null;

    public static bool IsOfClass(IrType type) => type is ShapedType;
}
