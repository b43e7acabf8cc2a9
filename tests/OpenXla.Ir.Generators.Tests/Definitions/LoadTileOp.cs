using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Generators.Tests.Definitions;

/// <summary>An op whose types and attributes are the dialect's own.</summary>
[Op("sample.load_tile", Syntax = "$source (`at` $layout^)? attr-dict `:` type($source) `->` qualified(type($result))")]
public sealed partial class LoadTileOp : Operation
{
    [Operand] public partial Value<TileType> Source { get; set; }
    [Attr] public partial LayoutAttr? Layout { get; set; }
    [Attr] public partial SampleSpace? Space { get; set; }
    [Result] public partial Value<TileType> Result { get; }
}
