using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An array of arrays of i64 attributes.</summary>
public abstract class I64ListArrayAttr : IAttributeConstraint
{
    public static string Summary => "Array of 64-bit integer array attributes";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(I64ArrayAttr.IsSatisfiedBy);
}
