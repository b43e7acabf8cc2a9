namespace OpenXla.Ir.Text;

/// <summary>An argument of a region's entry block as written: <c>%x: i32 loc(…)</c>.</summary>
public struct RegionArgument
{
    public UnresolvedOperand Name { get; set; }
    public IrType? Type { get; set; }
    public Location? Location { get; set; }
    public Builtin.DictionaryAttr Attributes { get; set; }

    /// <summary>The parser's note of a location alias that is still to be defined.</summary>
    internal object? Deferred;
}
