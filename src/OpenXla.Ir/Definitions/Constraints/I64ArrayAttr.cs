using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An array of i64 attributes.</summary>
public abstract class I64ArrayAttr : IAttributeConstraint
{
    public static string Summary => "64-bit integer array attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(I64Attr.IsSatisfiedBy);
}
