namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>An array of strings.</summary>
internal abstract class StringArray : IAttributeConstraint
{
    public static string Summary => "string array attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static e => e is StringAttr);
}
