namespace OpenXla.Ir.Text;

/// <summary>The names that the values inside an operation have where it is printed: <c>%arg0</c>, <c>%c1_i32</c>, <c>%0#1</c>.</summary>
public sealed class ValueNames
{
    private readonly SsaNamer _namer;

    /// <summary>Names all values inside an operation, and its results.</summary>
    public ValueNames(Operation root)
    {
        ArgumentNullException.ThrowIfNull(root);
        _namer = new SsaNamer(PrintOptions.Default, keepAside: true);
        _namer.NumberAll(root);
    }

    /// <summary>The name of a value, with its sign.</summary>
    public string this[Value value] => AsmPrinter.ToText(value, _namer);

    /// <summary>An operation on a line of its own, with these names: no aliases, and regions as <c>{...}</c>.</summary>
    public string Print(Operation op) => AsmPrinter.ToShortText(op, _namer);
}
