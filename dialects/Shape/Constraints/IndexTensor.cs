namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A tensor of indices, of any rank or none.</summary>
internal abstract class IndexTensor : IClassConstraint
{
    public static string Summary => "tensor of index values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { ElementType: IndexType } or UnrankedTensorType { ElementType: IndexType };

    public static string? ClassName => null;

    public static bool IsOfClass(IrType type) => type is TensorType or UnrankedTensorType;
}
