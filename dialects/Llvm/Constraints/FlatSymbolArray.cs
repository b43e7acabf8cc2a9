using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An array of names of symbols.</summary>
public abstract class FlatSymbolArray : IAttributeConstraint
{
    public static string Summary => "flat symbol ref array attribute";
    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static e => e is SymbolRefAttr { IsFlat: true });
}
