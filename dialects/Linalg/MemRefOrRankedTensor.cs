namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A memref or a tensor of known rank.</summary>
internal abstract class MemRefOrRankedTensor : IClassConstraint
{
    public static string Summary => "memref of any type values or ranked tensor of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType or TensorType;

    public static string? ClassName => null;

    public static bool IsOfClass(IrType type) => type is ShapedType;
}
