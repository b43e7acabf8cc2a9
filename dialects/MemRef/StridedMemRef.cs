namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A memref whose addresses are a sum of indices times strides.</summary>
public abstract class StridedMemRef : ITypeConstraint
{
    public static string Summary => "strided memref of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType memory && StridedLayout.Of(memory) is not null;
}
