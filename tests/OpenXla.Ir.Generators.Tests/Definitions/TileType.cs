using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Generators.Tests.Definitions;

/// <summary>A tile.</summary>
[TypeDef("sample.tile", Syntax = "`<` $rows `x` $columns `x` $element (`,` $space^)? `>`")]
public sealed partial record TileType(int Rows, int Columns, IrType Element, SampleSpace Space = SampleSpace.Main) : IrType
{
    private string? Invalid() => Rows < 0 || Columns < 0 ? "a tile's extents must not be negative" : null;
}
