namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor of rank 0 of elements that StableHLO knows.</summary>
public abstract class ScalarTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("0D tensor", HloElementKinds.Float, HloElementKinds.Predicate, HloElementKinds.Integer, HloElementKinds.Complex, HloElementKinds.Quantized);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Float | HloElementKinds.Predicate | HloElementKinds.Integer | HloElementKinds.Complex | HloElementKinds.Quantized) && ((TensorType)type).Rank == 0;
}
