namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor of static shape of elements that StableHLO knows, with no scales along an axis.</summary>
public abstract class StaticTensor : ITypeConstraint
{
    private const HloElementKinds Kinds = HloElementKinds.Float | HloElementKinds.Predicate | HloElementKinds.Integer | HloElementKinds.Complex | HloElementKinds.Quantized;

    public static string Summary { get; } =
        HloElementText.Of("statically shaped tensor", HloElementKinds.Float, HloElementKinds.Predicate, HloElementKinds.Integer, HloElementKinds.Complex, HloElementKinds.Quantized);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, Kinds) && ((TensorType)type).HasStaticShape;
}
