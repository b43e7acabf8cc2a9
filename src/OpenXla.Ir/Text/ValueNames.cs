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

    /// <summary>As <see cref="Print(Operation)"/>, with all that its regions hold.</summary>
    public string PrintInFull(Operation op) => AsmPrinter.ToText(op, _namer);

    /// <summary>A block with its header and its operations, a line feed at its end.</summary>
    public string Print(Block block) => AsmPrinter.ToText(block, _namer);

    /// <summary>The name of a block: <c>^bb0</c>.</summary>
    public string this[Block block] => AsmPrinter.ToName(block, _namer);
}
