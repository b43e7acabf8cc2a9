namespace OpenXla.Ir.Dialects.Shape;

/// <summary>A size, which must be no error, as an index: <c>shape.size_to_index %s : !shape.size</c>.</summary>
[Op("shape.size_to_index", Syntax = "$arg attr-dict `:` type($arg)")]
public sealed partial class SizeToIndexOp : Operation, IPure
{
    [Operand<SizeOrIndex>] public partial Value Arg { get; set; }
    [Result<Index>] public partial Value Result { get; }
}
