namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Extents as a tensor of rank one.</summary>
internal abstract class ExtentTensor : IClassConstraint
{
    public static string Summary => "1D tensor of index values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { Rank: 1, ElementType: IndexType };

    public static string? ClassName => "builtin.tensor";

    public static bool IsOfClass(IrType type) => type is TensorType;
}
