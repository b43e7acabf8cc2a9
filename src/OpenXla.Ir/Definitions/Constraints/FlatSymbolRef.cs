using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A reference to a symbol without nesting.</summary>
public abstract class FlatSymbolRef : IAttributeConstraint
{
    public static string Summary => "flat symbol reference attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is SymbolRefAttr { IsFlat: true };
}
