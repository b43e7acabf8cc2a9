using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A floating-point number of any format.</summary>
public abstract class AnyFloat : ITypeConstraint
{
    public static string Summary => "floating-point";

    public static bool IsSatisfiedBy(IrType type) => type is FloatType;
}
