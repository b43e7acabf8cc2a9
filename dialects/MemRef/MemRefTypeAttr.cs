namespace OpenXla.Ir.Dialects.MemRef;

/// <summary>A memref type as an attribute.</summary>
public abstract class MemRefTypeAttr : IAttributeConstraint
{
    public static string Summary => "memref type attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is TypeAttr { Value: MemRefType };
}
