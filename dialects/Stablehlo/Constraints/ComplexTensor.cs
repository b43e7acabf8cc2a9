namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of complex numbers.</summary>
public abstract class ComplexTensor : ITypeConstraint
{
    public static string Summary => "ranked tensor of complex values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType tensor && tensor.ElementType is ComplexType;
}
