using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An array of strings.</summary>
public abstract class StringArray : IAttributeConstraint
{
    public static string Summary => "string array attribute";
    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static e => e is StringAttr);
}
