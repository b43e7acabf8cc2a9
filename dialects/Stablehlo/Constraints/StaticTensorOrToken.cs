namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor of static shape of any elements that StableHLO knows, or a token.</summary>
public abstract class StaticTensorOrToken : ITypeConstraint
{
    private const HloElementKinds Kinds = HloElementKinds.Float | HloElementKinds.Predicate | HloElementKinds.Integer | HloElementKinds.Complex | HloElementKinds.Quantized;

    public static string Summary { get; } =
        HloElementText.Of("statically shaped tensor", HloElementKinds.Float, HloElementKinds.Predicate, HloElementKinds.Integer, HloElementKinds.Complex, HloElementKinds.Quantized)
        + $" or {StaticOrPerAxisTensor.Summary} or {Token.Summary}";

    public static bool IsSatisfiedBy(IrType type) =>
        StaticOrPerAxisTensor.IsSatisfiedBy(type) || Token.IsSatisfiedBy(type) || (HloElements.IsTensorOf(type, Kinds) && ((TensorType)type).HasStaticShape);
}
