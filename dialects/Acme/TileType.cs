namespace Acme;

/// <summary>A tile of the chip's matrix memory: <c>!acme.tile&lt;4 x 8 x f32&gt;</c>.</summary>
[TypeDef("acme.tile", Syntax = "`<` $rows `x` $columns `x` $element `>`")]
public sealed partial record TileType(int Rows, int Columns, IrType Element) : IrType
{
    private string? Invalid() => Rows < 1 || Columns < 1 ? "a tile's extents must be positive" : null;
}
