namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor of any elements whose shape is static, or open in one dimension that has a bound.</summary>
public abstract class StaticOrBoundedTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("statically shaped or single bounded dimension tensor", HloElementText.All);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Float | HloElementKinds.Predicate | HloElementKinds.Integer | HloElementKinds.Complex | HloElementKinds.Quantized | HloElementKinds.PerAxisQuantized) && type is TensorType tensor && (tensor.HasStaticShape || BoundsAttr.HasOneBoundedDimension(tensor));
}
