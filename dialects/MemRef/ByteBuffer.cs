namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A memref of one dimension of bytes.</summary>
public abstract class ByteBuffer : IClassConstraint
{
    public static string Summary => "1D memref of 8-bit signless integer values";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType { Rank: 1, ElementType: IntegerType { IsSignless: true, Width: 8 } };

    public static string? ClassName => "builtin.memref";

    public static bool IsOfClass(IrType type) => type is MemRefType;
}
