namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of truth values.</summary>
public abstract class PredicateTensor : ITypeConstraint
{
    public static string Summary => "ranked tensor of pred (AKA boolean or 1-bit integer) values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType tensor && HloElements.IsPredicate(tensor.ElementType);
}
