namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of integers, truth values not among them.</summary>
public abstract class IntegerTensor : ITypeConstraint
{
    public static string Summary => "ranked tensor of integer values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType tensor && HloElements.IsInteger(tensor.ElementType);
}
