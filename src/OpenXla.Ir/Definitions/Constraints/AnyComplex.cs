using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A complex number.</summary>
public abstract class AnyComplex : ITypeConstraint
{
    public static string Summary => "complex-type";

    public static bool IsSatisfiedBy(IrType type) => type is ComplexType;
}
