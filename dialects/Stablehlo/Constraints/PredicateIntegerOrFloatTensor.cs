namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of truth values, integers or floats.</summary>
public abstract class PredicateIntegerOrFloatTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementKinds.Predicate, HloElementKinds.Integer, HloElementKinds.Float);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Predicate | HloElementKinds.Integer | HloElementKinds.Float);
}
