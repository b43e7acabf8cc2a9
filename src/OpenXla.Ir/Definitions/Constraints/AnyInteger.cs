using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An integer of any width and signedness.</summary>
public abstract class AnyInteger : ITypeConstraint
{
    public static string Summary => "integer";

    public static bool IsSatisfiedBy(IrType type) => type is IntegerType;
}
