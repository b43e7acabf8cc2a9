namespace OpenXla.Ir.Passes.Stablehlo.CompatibilityExpander;

/// <summary>Locations without ends: <c>loc("f":2:8 to :10) ⇒ loc("f":2:8)</c>.</summary>
internal static class LocationRanges
{
    internal static void Run(ModuleOp module) => module.Walk(op =>
    {
        op.Location = Shorten(op.Location, op.Context);
        foreach (var region in op.Regions)
            foreach (var block in region.Blocks)
                for (int i = 0; i < block.ArgumentCount; i++) block.SetArgumentLocation(i, Shorten(block.GetArgument(i).Location, op.Context));
    });

    private static Location Shorten(Location location, IrContext context)
    {
        var attribute = location.Attribute;
        var shorter = Shorten(attribute);
        return ReferenceEquals(shorter, attribute) || shorter.Equals(attribute) ? location : Location.Of(context, shorter);
    }

    private static LocationAttr Shorten(LocationAttr location) => location switch
    {
        FileLocation { IsRange: true } file => new FileLocation(file.File, file.Line, file.Column),
        NameLocation { Child: { } child } name => name with { Child = Shorten(child) },
        CallSiteLocation call => new CallSiteLocation(Shorten(call.Callee), Shorten(call.Caller)),
        FusedLocation fused => fused with { Locations = [.. fused.Locations.Select(Shorten)] },
        _ => location,
    };
}
