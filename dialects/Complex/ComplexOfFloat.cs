namespace OpenXla.Ir.Dialects.Complex;

/// <summary>A complex number of floating-point parts.</summary>
public abstract class ComplexOfFloat : IClassConstraint
{
    public static string Summary => "complex type with floating-point elements";

    public static bool IsSatisfiedBy(IrType type) => type is ComplexType complex && AnyFloat.IsSatisfiedBy(complex.ElementType);

    public static string? ClassName => "builtin.complex";

    public static bool IsOfClass(IrType type) => type is ComplexType;
}
