namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of numbers: integers, floats or complex.</summary>
public abstract class NumberTensor : ITypeConstraint
{
    public static string Summary => "ranked tensor of integer or floating-point or complex values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType tensor && HloElements.IsNumber(tensor.ElementType);
}
