using OpenXla.Ir.Builtin;

namespace OpenXla.Ir;

/// <summary>Who refers to symbols.</summary>
public static class SymbolUses
{
    /// <summary>All symbol references in the attributes of <paramref name="root"/> and of all that it holds.</summary>
    public static IEnumerable<(Operation User, SymbolRefAttr Reference)> Inside(Operation root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var uses = new List<(Operation, SymbolRefAttr)>();
        root.Walk(op =>
        {
            foreach (var attribute in op.AllAttributes.Entries) Collect(op, attribute.Value, uses);
        });
        return uses;
    }

    private static void Collect(Operation user, IrAttribute attribute, List<(Operation, SymbolRefAttr)> uses)
    {
        if (attribute is SymbolRefAttr reference) uses.Add((user, reference));
        else attribute.VisitParts(static _ => { }, inner => Collect(user, inner, uses));
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
