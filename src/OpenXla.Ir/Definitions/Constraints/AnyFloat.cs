using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A floating-point number of any format.</summary>
public abstract class AnyFloat : IClassConstraint
{
    public static string Summary => "floating-point";

    public static bool IsSatisfiedBy(IrType type) => type is FloatType;

    public static string? ClassName => null;

    public static bool IsOfClass(IrType type) => type is FloatType;
}
