using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A ranked memref.</summary>
public abstract class AnyMemRef : ITypeConstraint
{
    public static string Summary => "memref of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType;
}
