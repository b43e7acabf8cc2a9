namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Memory as bytes in a row.</summary>
internal abstract class ByteMemRef : ITypeConstraint
{
    public static string Summary => "1D memref of 8-bit signless integer values";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType { Rank: 1, ElementType: var element } && I8.IsSatisfiedBy(element);
}
