using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An integer of any width and signedness.</summary>
public abstract class AnyInteger : IClassConstraint
{
    public static string Summary => "integer";

    public static bool IsSatisfiedBy(IrType type) => type is IntegerType;

    public static string? ClassName => "builtin.integer";

    public static bool IsOfClass(IrType type) => type is IntegerType;
}
