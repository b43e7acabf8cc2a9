using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An array of access groups.</summary>
public abstract class AccessGroups : IAttributeConstraint
{
    public static string Summary => "LLVM dialect access group metadata array";
    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static e => e is AccessGroupAttr);
}
