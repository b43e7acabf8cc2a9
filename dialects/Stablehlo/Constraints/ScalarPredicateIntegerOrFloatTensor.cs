namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor of rank 0 of truth values, integers or floats.</summary>
public abstract class ScalarPredicateIntegerOrFloatTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("0D tensor", HloElementKinds.Predicate, HloElementKinds.Integer, HloElementKinds.Float);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Predicate | HloElementKinds.Integer | HloElementKinds.Float) && ((TensorType)type).Rank == 0;
}
