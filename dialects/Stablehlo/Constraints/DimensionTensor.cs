namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>A tensor of rank 1 of integers or <c>index</c>.</summary>
public abstract class DimensionTensor : ITypeConstraint
{
    public static string Summary => "1D tensor of index or 2/4/8/16/32/64-bit integer values";

    public static bool IsSatisfiedBy(IrType type) => HloElements.IsTensorOf(type, HloElementKinds.Integer | HloElementKinds.Index) && ((TensorType)type).Rank == 1;
}
