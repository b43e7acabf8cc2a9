namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A tensor of indices, of any rank or none.</summary>
internal abstract class IndexTensor : ITypeConstraint
{
    public static string Summary => "tensor of index values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType { ElementType: IndexType } or UnrankedTensorType { ElementType: IndexType };
}
