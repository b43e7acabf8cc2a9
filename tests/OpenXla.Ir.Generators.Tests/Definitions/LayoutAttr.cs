using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Generators.Tests.Definitions;

/// <summary>A layout.</summary>
[AttrDef("sample.layout", Syntax = "`<` `[` $order `]` (`tile` `=` $tile^)? `,` struct($name, $isPacked, $types) `>`")]
public sealed partial record LayoutAttr(Shape Order, string Name, bool IsPacked, EquatableArray<IrType> Types, TileType? Tile = null) : IrAttribute;
