namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor of rank 0 of an integer.</summary>
public abstract class ScalarIntegerTensor : ITypeConstraint
{
    public static string Summary => "0D tensor of integer values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { Shape.Rank: 0 } tensor && HloElements.IsInteger(tensor.ElementType);
}
