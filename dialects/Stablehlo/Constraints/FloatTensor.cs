namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of floats.</summary>
public abstract class FloatTensor : ITypeConstraint
{
    public static string Summary => "ranked tensor of floating-point values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType tensor && tensor.ElementType is FloatType;
}
