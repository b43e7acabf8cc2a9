namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A ranked tensor of any elements that StableHLO knows.</summary>
public abstract class HloOrPerAxisTensor : ITypeConstraint
{
    public static string Summary { get; } = HloElementText.Of("ranked tensor", HloElementText.All);

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Float | HloElementKinds.Predicate | HloElementKinds.Integer | HloElementKinds.Complex | HloElementKinds.Quantized | HloElementKinds.PerAxisQuantized);
}
