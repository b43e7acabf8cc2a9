namespace OpenXla.Ir.Dialects.Tensor;

/// <summary>A tensor that has a dimension, or may have.</summary>
internal abstract class TensorWithDimensions : IClassConstraint
{
    public static string Summary => "non-0-ranked or unranked tensor";

    public static bool IsSatisfiedBy(IrType type) => type is UnrankedTensorType or TensorType { Rank: > 0 };

    public static string? ClassName => null;

    public static bool IsOfClass(IrType type) => type is TensorType or UnrankedTensorType;
}
