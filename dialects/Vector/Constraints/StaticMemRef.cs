namespace OpenXla.Ir.Dialects.Vector;

/// <summary>A memref whose extents are all known.</summary>
public abstract class StaticMemRef : ITypeConstraint
{
    public static string Summary => "statically shaped memref of any type values";

    public static bool IsSatisfiedBy(IrType type) => type is MemRefType { HasStaticShape: true };
}
