namespace Acme;

/// <summary>Notes on each clamp the tile in which the chip works on it: <c>acme.clamp ⇒ acme.clamp {acme.tile = !acme.tile&lt;4 x 8 x f32&gt;}</c>.</summary>
[Pass("acme-assign-tiles")]
public sealed partial class AssignTilesPass : Pass<ModuleOp>
{
    /// <summary>Rows of the tile.</summary>
    [Option] public int Rows { get; init; } = 4;

    /// <summary>Columns of the tile.</summary>
    [Option] public int Columns { get; init; } = 8;

    protected override void Run(ModuleOp op, PassContext context)
    {
        foreach (var clamp in op.Descendants<ClampOp>())
            clamp.SetAttribute("acme.tile", new TypeAttr(new TileType(Rows, Columns, clamp.Input.Type.ElementType)));
    }
}
