using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An array of alias scopes.</summary>
public abstract class AliasScopes : IAttributeConstraint
{
    public static string Summary => "LLVM dialect alias scope array";
    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static e => e is AliasScopeAttr);
}
