namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>What an attribute of iterator types says, as values and in the words of the text.</summary>
internal sealed class IteratorList
{
    private IteratorList(IteratorType[] values)
    {
        Values = values;
        Words = ArrayAttr.Of(values.Select(static value => new StringAttr(value.Keyword())));
    }

    internal IteratorType[] Values { get; }

    /// <summary><c>["parallel", "reduction"]</c>.</summary>
    internal ArrayAttr Words { get; }

    internal static IteratorList Of(ArrayAttr types) => types.Derive(static types => new IteratorList([.. types.Elements.Select(static type => ((IteratorTypeAttr)type).Value)]));
}
