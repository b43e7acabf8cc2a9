using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Text;

/// <summary>Sees, in a dry run of the printer, every attribute and type that the text will hold, and names those that get an alias, in upstream's order.</summary>
internal sealed class AliasCollector
{
    private sealed class Info
    {
        internal object? Symbol;
        internal string? Name;
        internal int Depth;
        internal bool Deferrable;
        internal List<Info>? Children;
    }

    /// <summary>What is being looked at: with a node if it has an alias, else one is made once a part of it has.</summary>
    private struct Frame
    {
        internal Info? Info;
        internal bool Deferrable;
        internal int MetBefore;
    }

    private readonly Dictionary<object, Info> _seen = [];
    private readonly List<Info> _order = [];
    private readonly Stack<Frame> _open = new();

    /// <summary>How many of the open ones have an alias; the others need no node unless one of these is around them.</summary>
    private int _openAliases;

    /// <summary>How often something with an alias has been met.</summary>
    private int _met;

    internal AsmPrinter Printer { get; set; } = null!;

    internal void Visit(IrType type)
    {
        if (type.HoldsNoAlias || !Enter(type, deferrable: false)) return;
        type.Print(Printer);
        if (!Leave()) type.HoldsNoAlias = true;
    }

    internal void Visit(IrAttribute attribute, bool withType = true, bool deferrable = false)
    {
        if (attribute.HoldsNoAlias) return;
        if (IsPlain(attribute))
        {
            attribute.HoldsNoAlias = true;
            return;
        }
        if (WasSeen(attribute, withType, deferrable) || !Enter(attribute, deferrable)) return;
        VisitParts(attribute, withType);
        if (!Leave() && withType) attribute.HoldsNoAlias = true;
    }

    /// <summary>Whether an attribute has neither an alias nor a part that may have one.</summary>
    private static bool IsPlain(IrAttribute attribute) => attribute is IntegerAttr or FloatAttr or StringAttr { Type: null } or UnitAttr or SymbolRefAttr or DenseArrayAttr;

    private void VisitParts(IrAttribute attribute, bool withType)
    {
        switch (attribute)
        {
            case ArrayAttr array:
                foreach (var element in array.Elements.Span) Visit(element);
                break;
            case DictionaryAttr dictionary:
                foreach (ref readonly var entry in dictionary.Entries) Visit(entry.Value);
                break;
            case DenseElementsAttr elements:
                if (withType) Visit(elements.Type);
                break;
            case LocationAttr location:
                location.PrintBody(Printer);
                break;
            default:
                if (withType) attribute.Print(Printer);
                else attribute.PrintWithoutType(Printer);
                break;
        }
    }

    /// <summary>Attributes that stood for themselves and had aliases in them, the latest of each hash.</summary>
    private readonly IrAttribute?[] _seenAlone = new IrAttribute?[64];

    /// <summary>Whether a second look at the same attribute would find nothing new: where nothing is around it, and what it needs is needed at once, all is said.</summary>
    private bool WasSeen(IrAttribute attribute, bool withType, bool deferrable)
    {
        if (_open.Count > 0 || deferrable || !withType) return false;
        ref var latest = ref _seenAlone[RuntimeHelpers.GetHashCode(attribute) & 63];
        if (ReferenceEquals(latest, attribute)) return true;
        latest = attribute;
        return false;
    }

    /// <summary>Begins a look at the parts; false where they are known. Only what gets an alias is remembered: to look at the rest again takes less than to find it.</summary>
    private bool Enter(object symbol, bool deferrable)
    {
        // What a definition needs is defined where the definition is.
        if (_open.TryPeek(out var around)) deferrable = around.Deferrable;
        Info? info = null;
        int metBefore = _met;
        if (AliasName(symbol) is { } name)
        {
            _met++;
            if (_seen.TryGetValue(symbol, out var known))
            {
                if (!deferrable) MarkNotDeferrable(known);
                NoteChild(known);
                return false;
            }
            info = new Info { Symbol = symbol, Name = name, Deferrable = deferrable, Depth = 1 };
            _seen[symbol] = info;
            _order.Add(info);
            _openAliases++;
        }
        _open.Push(new Frame { Info = info, Deferrable = deferrable, MetBefore = metBefore });
        return true;
    }

    /// <returns>False where it is sure that there was no alias: inside of something else, what may hold itself is not looked at again.</returns>
    private bool Leave()
    {
        var frame = _open.Pop();
        if (frame.Info is not { } info) return _open.Count > 0 || _met > frame.MetBefore;
        if (info.Name is not null) _openAliases--;
        int deepest = 0;
        foreach (var child in info.Children ?? []) deepest = Math.Max(deepest, child.Depth);
        if (deepest > 0) info.Depth = deepest + 1;
        NoteChild(info);
        return true;
    }

    private void NoteChild(Info child)
    {
        if (_openAliases == 0 || !_open.TryPop(out var parent)) return;
        parent.Info ??= new Info { Deferrable = parent.Deferrable };
        (parent.Info.Children ??= []).Add(child);
        _open.Push(parent);
    }

    private static void MarkNotDeferrable(Info info)
    {
        if (!info.Deferrable) return;
        info.Deferrable = false;
        foreach (var child in info.Children ?? []) MarkNotDeferrable(child);
    }

    private static string? AliasName(object symbol) => symbol switch
    {
        ArrayAttr or DictionaryAttr or DenseElementsAttr => null,
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
        var sorted = _order
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
            table.Add(info.Symbol!, Encoding.UTF8.GetBytes(text), info.Deferrable);
        }
        return table;
    }
}
