namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A memref whose sizes are all known.</summary>
internal abstract class StaticMemRef : IClassConstraint
{
    public static string Summary => "statically shaped memref of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType { HasStaticShape: true };

    public static string? ClassName => "builtin.memref";

    public static bool IsOfClass(IrType type) => type is MemRefType;
}
