namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A tensor, or a ranked memref.</summary>
public abstract class TensorOrMemRef : ITypeConstraint
{
    public static string Summary => "Tensor or MemRef of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is TensorType or UnrankedTensorType or MemRefType;
}
