using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A complex number.</summary>
public abstract class AnyComplex : IClassConstraint
{
    public static string Summary => "complex-type";

    public static bool IsSatisfiedBy(IrType type) => type is ComplexType;

    public static string? ClassName => "builtin.complex";

    public static bool IsOfClass(IrType type) => type is ComplexType;
}
