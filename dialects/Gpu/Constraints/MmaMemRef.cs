namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Memory that tiles are loaded from and stored to.</summary>
internal abstract class MmaMemRef : ITypeConstraint
{
    public static string Summary =>
        "memref of 8-bit signless integer or 32-bit signless integer or 16-bit float or 32-bit float or 64-bit float or vector of 8-bit signless integer or 32-bit signless integer or 16-bit float or 32-bit float or 64-bit float values of ranks 1 values";

    public static bool IsSatisfiedBy(IrType type) =>
        type is MemRefType { ElementType: var element } && (IsNumber(element) || (element is VectorType { Rank: 1, ElementType: var inner } && IsNumber(inner)));

    private static bool IsNumber(IrType type) =>
        I8.IsSatisfiedBy(type) || I32.IsSatisfiedBy(type) || F16.IsSatisfiedBy(type) || F32.IsSatisfiedBy(type) || F64.IsSatisfiedBy(type);
}
