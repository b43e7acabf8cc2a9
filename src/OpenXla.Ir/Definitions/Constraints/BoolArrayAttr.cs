using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An array of truth values.</summary>
public abstract class BoolArrayAttr : IAttributeConstraint
{
    public static string Summary => "1-bit boolean array attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(BoolAttr.IsSatisfiedBy);
}
