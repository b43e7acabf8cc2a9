namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of integers or truth values.</summary>
public abstract class PredicateOrIntegerTensor : ITypeConstraint
{
    public static string Summary => "ranked tensor of pred (AKA boolean or 1-bit integer) or integer values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType tensor && tensor.ElementType is IntegerType;
}
