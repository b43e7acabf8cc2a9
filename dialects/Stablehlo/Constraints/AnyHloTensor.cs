namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor, ranked or not, of elements that StableHLO knows.</summary>
public abstract class AnyHloTensor : ITypeConstraint
{
    private const HloElementKinds Kinds = HloElementKinds.Float | HloElementKinds.Predicate | HloElementKinds.Integer | HloElementKinds.Complex | HloElementKinds.Quantized;

    public static string Summary { get; } = HloElementText.Of("tensor", HloElementKinds.Float, HloElementKinds.Predicate, HloElementKinds.Integer, HloElementKinds.Complex, HloElementKinds.Quantized);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsAnyTensorOf(type, Kinds);
}
