namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of integers or truth values.</summary>
public abstract class PredicateOrIntegerTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.Predicate, HloElementKinds.Integer);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Predicate | HloElementKinds.Integer);
}
