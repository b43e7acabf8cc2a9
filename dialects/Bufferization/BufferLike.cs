namespace OpenXla.Ir.Dialects.Bufferization;

/// <summary>What bufferization takes for memory.</summary>
internal abstract class BufferLike : IClassConstraint
{
    public static string Summary => "BufferLikeType instance";

    public static bool IsSatisfiedBy(IrType type) => RankedOrUnrankedMemRef.IsSatisfiedBy(type);

    public static string? ClassName => null;

    public static bool IsOfClass(IrType type) => RankedOrUnrankedMemRef.IsSatisfiedBy(type);
}
