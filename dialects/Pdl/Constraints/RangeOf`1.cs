namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>A range of one kind of thing.</summary>
internal abstract class RangeOf<TElement> : IBuildableTypeConstraint
    where TElement : IBuildableTypeConstraint
{
    public static string Summary => $"range of {TElement.Summary} values";

    public static IrType BuildableType { get; } = new PdlRangeType((PdlType)TElement.BuildableType);

    public static bool IsSatisfiedBy(IrType type) => type is PdlRangeType range && TElement.IsSatisfiedBy(range.ElementType);
}
