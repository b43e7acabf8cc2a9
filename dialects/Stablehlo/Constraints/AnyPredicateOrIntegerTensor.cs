namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor, ranked or not, of integers or truth values.</summary>
public abstract class AnyPredicateOrIntegerTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("tensor", HloElementKinds.Predicate, HloElementKinds.Integer);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsAnyTensorOf(type, HloElementKinds.Predicate | HloElementKinds.Integer);
}
