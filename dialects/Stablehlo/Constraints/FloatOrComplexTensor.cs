namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of floats or complex numbers.</summary>
public abstract class FloatOrComplexTensor : ITypeConstraint
{
    public static string Summary => "ranked tensor of floating-point or complex values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType tensor && tensor.ElementType is FloatType or ComplexType;
}
