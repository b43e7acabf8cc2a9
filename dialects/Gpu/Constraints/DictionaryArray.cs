namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>A dictionary per argument or result.</summary>
internal abstract class DictionaryArray : IAttributeConstraint
{
    public static string Summary => "Array of dictionary attributes";

    public static bool IsSatisfiedBy(IrAttribute attribute) => ArrayAttrOf<DictionaryAttr>.IsSatisfiedBy(attribute);
}
