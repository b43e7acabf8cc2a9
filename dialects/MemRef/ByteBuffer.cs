namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A memref of one dimension of bytes.</summary>
public abstract class ByteBuffer : ITypeConstraint
{
    public static string Summary => "1D memref of 8-bit signless integer values";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType { Rank: 1, ElementType: IntegerType { IsSignless: true, Width: 8 } };
}
