using OpenXla.Ir.Text;

namespace OpenXla.Ir.Builtin;

/// <summary>Several places at once, perhaps with a note of how they came together: <c>loc(fused&lt;"CSE"&gt;["a", "b"])</c>.</summary>
public sealed record FusedLocation(EquatableArray<LocationAttr> Locations, IrAttribute? Metadata = null) : LocationAttr
{
    public override string Keyword => "builtin.fused_loc";

    /// <summary>The places fused: each once, without unknown ones, and without a layer of the same metadata in between.</summary>
    internal static LocationAttr Of(IReadOnlyList<LocationAttr> locations, IrAttribute? metadata)
    {
        var parts = new List<LocationAttr>();
        foreach (var location in locations)
        {
            if (location is FusedLocation inner && Equals(inner.Metadata, metadata)) parts.AddRange(inner.Locations);
            else if (location is not UnknownLocation) parts.Add(location);
        }
        LocationAttr[] distinct = [.. parts.Distinct()];
        if (metadata is null && distinct.Length < 2) return distinct.Length == 0 ? UnknownLocation.Instance : distinct[0];
        return new FusedLocation(distinct.Length == 0 ? [UnknownLocation.Instance] : [.. distinct], metadata);
    }

    protected internal override void PrintBody(AsmPrinter printer)
    {
        printer.Write("fused"u8);
        if (Metadata is not null)
        {
            printer.Write("<"u8);
            printer.PrintAttribute(Metadata);
            printer.Write(">"u8);
        }
        printer.Write("["u8);
        for (int i = 0; i < Locations.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintNestedLocation(Locations[i]);
        }
        printer.Write("]"u8);
    }

    public override void VisitParts(Action<IrType> onType, Action<IrAttribute> onAttribute)
    {
        if (Metadata is not null) onAttribute(Metadata);
        foreach (var location in Locations) onAttribute(location);
    }
}
