namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Extents as a tensor of rank one.</summary>
internal abstract class ExtentTensor : ITypeConstraint
{
    public static string Summary => "1D tensor of index values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { Rank: 1, ElementType: IndexType };
}
