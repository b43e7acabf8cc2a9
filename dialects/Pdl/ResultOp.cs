namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>A result of an operation: <c>%r = pdl.result 0 of %op</c>.</summary>
[Op("pdl.result", Syntax = "$index `of` $parent attr-dict")]
public sealed partial class ResultOp : Operation, IPure
{
    [Operand<PdlOperationType>] public partial Value Parent { get; set; }
    [Attr] public partial int Index { get; set; }
    [Result<PdlValueType>] public partial Value Val { get; }
}
