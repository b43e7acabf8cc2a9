using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An unranked memref.</summary>
public abstract class UnrankedMemRef : ITypeConstraint
{
    public static string Summary => "unranked.memref of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is UnrankedMemRefType;
}
