namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor of static shape of any elements that StableHLO knows.</summary>
public abstract class StaticOrPerAxisTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("statically shaped tensor", HloElementText.All);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Float | HloElementKinds.Predicate | HloElementKinds.Integer | HloElementKinds.Complex | HloElementKinds.Quantized | HloElementKinds.PerAxisQuantized) && ((TensorType)type).HasStaticShape;
}
