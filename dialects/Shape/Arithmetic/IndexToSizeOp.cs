namespace OpenXla.Ir.Dialects.Shape;

/// <summary>An index as a size: <c>shape.index_to_size %i</c>.</summary>
[Op("shape.index_to_size", Syntax = "$arg attr-dict")]
public sealed partial class IndexToSizeOp : Operation, IPure
{
    [Operand<Index>] public partial Value Arg { get; set; }
    [Result<SizeType>] public partial Value Result { get; }
}
