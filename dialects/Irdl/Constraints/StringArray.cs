namespace OpenXla.Ir.Dialects.Irdl;

/// <summary>An array of strings.</summary>
internal abstract class StringArray : IAttributeConstraint
{
    public static string Summary => "string array attribute";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is ArrayAttr array && array.Elements.All(static e => e is StringAttr);
}
