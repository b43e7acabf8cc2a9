namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>An attribute that has a type.</summary>
public abstract class TypedAttr : IAttributeConstraint
{
    public static string Summary => "TypedAttr instance";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ITypedAttribute or Builtin.StringAttr;
}
