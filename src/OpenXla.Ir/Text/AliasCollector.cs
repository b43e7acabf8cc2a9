using System.Globalization;
using System.Text;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <summary>Sees, in a dry run of the printer, every attribute and type that the text will hold, and names those that get an alias, in upstream's order.</summary>
internal sealed class AliasCollector
{
    private sealed class Info
    {
        internal required object Symbol;
        internal string? Name;
        internal int Depth;
        internal bool Deferrable;
        internal readonly List<Info> Children = [];
    }

    private readonly Dictionary<object, Info> _seen = [];
    private readonly List<Info> _order = [];
    private readonly Stack<Info> _open = new();

    internal AsmPrinter Printer { get; set; } = null!;

    internal void Visit(IrType type) => Visit(type, deferrable: false, () => type.Print(Printer));

    internal void Visit(IrAttribute attribute, bool withType = true, bool deferrable = false) => Visit(attribute, deferrable, () =>
    {
        if (attribute is LocationAttr location) location.PrintBody(Printer);
        else if (attribute is not (DenseElementsAttr or DenseArrayAttr) && withType) attribute.Print(Printer);
        else if (attribute is DenseElementsAttr elements && withType) Printer.PrintType(elements.Type);
        else if (attribute is not (DenseElementsAttr or DenseArrayAttr)) attribute.PrintWithoutType(Printer);
    });

    private void Visit(object symbol, bool deferrable, Action printParts)
    {
        // What a definition needs is defined where the definition is.
        if (_open.TryPeek(out var around)) deferrable = around.Deferrable;
        if (_seen.TryGetValue(symbol, out var known))
        {
            if (!deferrable) MarkNotDeferrable(known);
            NoteChild(known);
            return;
        }
        var info = new Info { Symbol = symbol, Name = AliasName(symbol), Deferrable = deferrable };
        if (info.Name is not null) info.Depth = 1;
        _seen[symbol] = info;
        _order.Add(info);
        _open.Push(info);
        printParts();
        _open.Pop();
        int deepest = info.Children.Count == 0 ? 0 : info.Children.Max(c => c.Depth);
        if (deepest > 0) info.Depth = deepest + 1;
        NoteChild(info);
    }

    private void NoteChild(Info child)
    {
        if (_open.TryPeek(out var parent)) parent.Children.Add(child);
    }

    private static void MarkNotDeferrable(Info info)
    {
        if (!info.Deferrable) return;
        info.Deferrable = false;
        foreach (var child in info.Children) MarkNotDeferrable(child);
    }

    private static string? AliasName(object symbol) => symbol switch
    {
        AffineMapAttr => "map",
        IntegerSetAttr => "set",
        LocationAttr => "loc",
        DistinctAttr { Referenced: not UnitAttr } => "distinct",
        TupleType { Elements.Count: > 16 } => "tuple",
        IAliasSuggestion suggestion => suggestion.SuggestedAlias,
        _ => null,
    };

    internal AliasTable Finish()
    {
        var table = new AliasTable();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var sorted = _order.Where(i => i.Name is not null)
            .OrderBy(i => i.Depth)
            .ThenBy(i => i.Symbol is IrType ? 0 : 1)
            .ThenBy(i => i.Name, StringComparer.Ordinal);
        foreach (var info in sorted)
        {
            int index = counts.GetValueOrDefault(info.Name!);
            counts[info.Name!] = index + 1;
            var text = (info.Symbol is IrType ? "!" : "#") + info.Name;
            if (index > 0)
            {
                // A name that ends with a digit needs something between it and the number.
                if (char.IsAsciiDigit(info.Name![^1])) text += "_";
                text += index.ToString(CultureInfo.InvariantCulture);
            }
            table.Add(info.Symbol, Encoding.UTF8.GetBytes(text), info.Deferrable);
        }
        return table;
    }
}
