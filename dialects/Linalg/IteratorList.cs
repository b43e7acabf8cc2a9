namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>What an attribute of iterator types says, as values and in the words of the text.</summary>
internal sealed class IteratorList
{
    private IteratorList(IteratorType[] values)
    {
        Values = values;
        Words = new ArrayAttr([.. Array.ConvertAll(values, static value => new StringAttr(value.Keyword()))]);
    }

    internal IteratorType[] Values { get; }

    /// <summary><c>["parallel", "reduction"]</c>.</summary>
    internal ArrayAttr Words { get; }

    internal static IteratorList Of(ArrayAttr types) => types.Derive(static types =>
    {
        var values = new IteratorType[types.Count];
        for (int i = 0; i < values.Length; i++) values[i] = ((IteratorTypeAttr)types[i]).Value;
        return new IteratorList(values);
    });
}
