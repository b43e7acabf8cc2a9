namespace OpenXla.Ir.Dialects.Check;

/// <summary>A tensor of floats or complex numbers, ranked or not.</summary>
public abstract class FloatOrComplexElements : ITypeConstraint
{
    public static string Summary => "tensor of floating-point or complex-type values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType or UnrankedTensorType && ((ShapedType)type).ElementType is FloatType or ComplexType;
}
