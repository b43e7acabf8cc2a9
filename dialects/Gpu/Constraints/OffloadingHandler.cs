namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>What decides how a binary gets into the host's program.</summary>
internal abstract class OffloadingHandler : IAttributeConstraint
{
    public static string Summary => "any attribute with the `OffloadingTranslationAttrTrait` trait.";

    public static bool IsSatisfiedBy(IrAttribute attribute) => attribute is SelectObjectAttr or OpaqueAttr;
}
