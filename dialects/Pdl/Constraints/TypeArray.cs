namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>An array of types.</summary>
internal abstract class TypeArray : IAttributeConstraint
{
    public static string Summary => "type array attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static e => e is TypeAttr);
}
