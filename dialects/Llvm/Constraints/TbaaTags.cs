using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An array of tags of types of the source.</summary>
public abstract class TbaaTags : IAttributeConstraint
{
    public static string Summary => "LLVM dialect TBAA tag metadata array";
    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static e => e is TBAATagAttr);
}
