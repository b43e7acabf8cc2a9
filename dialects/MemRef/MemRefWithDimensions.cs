namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A memref that has a dimension, or may have.</summary>
internal abstract class MemRefWithDimensions : ITypeConstraint
{
    public static string Summary => "unranked.memref of any type values or non-0-ranked.memref of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is UnrankedMemRefType or MemRefType { Rank: > 0 };
}
