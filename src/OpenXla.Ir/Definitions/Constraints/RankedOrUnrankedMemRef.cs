using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A memref, ranked or not.</summary>
public abstract class RankedOrUnrankedMemRef : IClassConstraint
{
    public static string Summary => "ranked or unranked memref of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType or UnrankedMemRefType;

    public static string? ClassName => null;

    public static bool IsOfClass(IrType type) => type is MemRefType or UnrankedMemRefType;
}
