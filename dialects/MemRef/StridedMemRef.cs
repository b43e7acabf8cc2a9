namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A memref whose addresses are a sum of indices times strides.</summary>
public abstract class StridedMemRef : IClassConstraint
{
    public static string Summary => "strided memref of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType memory && StridedLayout.Of(memory) is not null;

    public static string? ClassName => "builtin.memref";

    public static bool IsOfClass(IrType type) => type is MemRefType;
}
