using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>A function type as an attribute.</summary>
public abstract class FunctionTypeAttr : IAttributeConstraint
{
    public static string Summary => "type attribute of function type";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is TypeAttr { Value: FunctionType };
}
