using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An array of affine maps.</summary>
public abstract class AffineMapArrayAttr : IAttributeConstraint
{
    public static string Summary => "AffineMap array attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static e => e is AffineMapAttr);
}
