namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A memref of one element, with strides.</summary>
internal abstract class StridedRankZero : IClassConstraint
{
    public static string Summary => StridedMemRef.Summary + " of rank 0";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType { Rank: 0 } && StridedMemRef.IsSatisfiedBy(type);

    public static string? ClassName => "builtin.memref";

    public static bool IsOfClass(IrType type) => type is MemRefType;
}
