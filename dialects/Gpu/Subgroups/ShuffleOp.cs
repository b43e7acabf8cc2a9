namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>Takes a value from another thread of the subgroup: <c>gpu.shuffle xor %v, %offset, %width : f32</c>.</summary>
[Op("gpu.shuffle", Syntax = "$mode $value `,` $offset `,` $width attr-dict `:` type($value)")]
[TypesMatch("value", "shuffleResult")]
public sealed partial class ShuffleOp : Operation, IPure
{
    [Operand<IntegerOrFloatOrVector>] public partial Value Value { get; set; }
    [Operand<I32>] public partial Value Offset { get; set; }
    [Operand<I32>] public partial Value Width { get; set; }
    [Attr] public partial ShuffleMode Mode { get; set; }
    [Result<IntegerOrFloatOrVector>] public partial Value ShuffleResult { get; }
    [Result<I1>] public partial Value Valid { get; }
}
