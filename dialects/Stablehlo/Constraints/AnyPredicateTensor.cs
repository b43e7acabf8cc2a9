namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor, ranked or not, of truth values.</summary>
public abstract class AnyPredicateTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("tensor", HloElementKinds.Predicate);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsAnyTensorOf(type, HloElementKinds.Predicate);
}
