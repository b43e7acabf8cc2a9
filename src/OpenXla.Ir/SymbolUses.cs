using OpenXla.Ir.Builtin;

namespace OpenXla.Ir;

/// <summary>Who refers to symbols.</summary>
public static class SymbolUses
{
    /// <summary>All symbol references in the attributes of <paramref name="root"/> and of all that it holds.</summary>
    public static IEnumerable<(Operation User, SymbolRefAttr Reference)> Inside(Operation root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var collector = new Collector();
        root.Walk(collector.Visit);
        return collector.Uses;
    }

    private sealed class Collector
    {
        private readonly Action<IrType> _visitType = static _ => { };
        private readonly Action<IrAttribute> _visitPart;
        private Operation? _user;

        internal Collector() => _visitPart = Collect;

        internal List<(Operation User, SymbolRefAttr Reference)> Uses { get; } = [];

        internal void Visit(Operation op)
        {
            _user = op;
            int count = op.InherentAttributeNames.Length;
            for (int i = 0; i < count; i++)
                if (op.GetInherentAttribute(i) is { } inherent) Collect(inherent);
            foreach (var attribute in op.DiscardableAttributes.Entries) Collect(attribute.Value);
        }

        private void Collect(IrAttribute attribute)
        {
            if (attribute is SymbolRefAttr reference) Uses.Add((_user!, reference));
            else attribute.VisitParts(_visitType, _visitPart);
        }
    }

    /// <summary>Makes all references to a symbol inside <paramref name="scope"/> use a new name.</summary>
    public static void Rename(Operation scope, string from, string to)
    {
        ArgumentNullException.ThrowIfNull(scope);
        scope.Walk(op =>
        {
            foreach (var attribute in op.AllAttributes.Entries)
                if (Renamed(attribute.Value, from, to) is { } renamed) op.SetAttribute(attribute.Name, renamed);
        });
    }

    private static IrAttribute? Renamed(IrAttribute attribute, string from, string to) => attribute switch
    {
        SymbolRefAttr reference when reference.Root == from => reference with { Root = to },
        ArrayAttr array when array.Elements.Any(e => Renamed(e, from, to) is not null) => ArrayAttr.Of(array.Elements.Select(e => Renamed(e, from, to) ?? e)),
        _ => null,
    };
}
