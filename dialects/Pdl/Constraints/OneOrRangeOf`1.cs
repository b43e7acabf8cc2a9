namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>One thing of a kind, or a range of them.</summary>
internal abstract class OneOrRangeOf<TElement> : ITypeConstraint
    where TElement : ITypeConstraint
{
    public static string Summary => "single element or range of " + TElement.Summary;

    public static bool IsSatisfiedBy(IrType type) => TElement.IsSatisfiedBy(PdlRangeType.ElementOf(type));
}
