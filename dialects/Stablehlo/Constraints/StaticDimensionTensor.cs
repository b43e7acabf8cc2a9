namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A vector of known length of integers or <c>index</c>, as shapes are.</summary>
public abstract class StaticDimensionTensor : ITypeConstraint
{
    public static string Summary => "statically shaped 1-dimensional tensor of index or 2/4/8/16/32/64-bit integer values";

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Index | HloElementKinds.Integer) && type is TensorType { Rank: 1, HasStaticShape: true };
}
