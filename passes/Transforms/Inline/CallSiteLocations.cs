using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Passes.Transforms.Inline;

/// <summary>Says of what was inlined from where it was called: <c>"callee" ⇒ callsite("callee" at "call")</c>.</summary>
internal sealed class CallSiteLocations(Location call)
{
    private readonly Dictionary<Location, Location> _known = [];

    internal void Apply(IReadOnlyList<Block> blocks)
    {
        if (call.IsUnknown) return;
        foreach (var block in blocks)
        {
            Apply(block);
            foreach (var op in block.Operations) op.Walk(Apply);
        }
    }

    private void Apply(Operation op)
    {
        op.Location = At(op.Location, op.Context);
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks) Apply(block);
    }

    private void Apply(Block block)
    {
        for (int i = 0; i < block.ArgumentCount; i++) block.SetArgumentLocation(i, At(block.GetArgument(i).Location, block.Context));
    }

    private Location At(Location location, IrContext context)
    {
        if (!_known.TryGetValue(location, out var known)) _known[location] = known = Location.Of(context, Stack(location.Attribute));
        return known;
    }

    /// <summary>What was inlined into the callee before is called from there, and that from here.</summary>
    private CallSiteLocation Stack(LocationAttr location)
    {
        var callees = new Stack<LocationAttr>();
        for (; location is CallSiteLocation site; location = site.Caller) callees.Push(site.Callee);
        var stacked = new CallSiteLocation(location, call.Attribute);
        while (callees.TryPop(out var callee)) stacked = new CallSiteLocation(callee, stacked);
        return stacked;
    }
}
