namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A memref of one dimension.</summary>
public abstract class VectorMemRef : IClassConstraint
{
    public static string Summary => "1D memref of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType { Rank: 1 };

    public static string? ClassName => "builtin.memref";

    public static bool IsOfClass(IrType type) => type is MemRefType;
}
