using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A ranked memref.</summary>
public abstract class AnyMemRef : IClassConstraint
{
    public static string Summary => "memref of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType;

    public static string? ClassName => "builtin.memref";

    public static bool IsOfClass(IrType type) => type is MemRefType;
}
