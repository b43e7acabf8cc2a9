namespace OpenXla.Ir.Passes.Transforms.StripDebugInfo;

/// <summary>Replaces all locations by the unknown one.</summary>
[Pass("strip-debuginfo")]
public sealed partial class StripDebugInfoPass : Pass<Operation>
{
    protected override void Run(Operation op, PassContext context)
    {
        var unknown = Location.Unknown(op.Context);
        op.Walk(inner =>
        {
            inner.Location = unknown;
            foreach (var region in inner.Regions)
                foreach (var block in region.Blocks)
                    for (int i = 0; i < block.ArgumentCount; i++) block.SetArgumentLocation(i, unknown);
        });
    }
}
