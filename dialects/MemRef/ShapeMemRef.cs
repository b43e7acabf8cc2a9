namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A memref of one dimension that holds extents.</summary>
public abstract class ShapeMemRef : IClassConstraint
{
    public static string Summary => "1D memref of signless integer or index values";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType { Rank: 1 } memory && AnySignlessIntegerOrIndex.IsSatisfiedBy(memory.ElementType);

    public static string? ClassName => "builtin.memref";

    public static bool IsOfClass(IrType type) => type is MemRefType;
}
