using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An array of dictionaries.</summary>
public abstract class DictionaryArray : IAttributeConstraint
{
    public static string Summary => "Array of dictionary attributes";
    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static e => e is DictionaryAttr);
}
