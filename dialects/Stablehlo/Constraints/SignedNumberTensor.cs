namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of numbers with a sign: signed integers, floats or complex.</summary>
public abstract class SignedNumberTensor : ITypeConstraint
{
    public static string Summary => "ranked tensor of signed integer or floating-point or complex values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType tensor && HloElements.IsSignedNumber(tensor.ElementType);
}
