namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Makes the description of a matrix in shared memory.</summary>
[Op("nvvm.tcgen05.mma_smem_desc", Syntax = "`(` operands `)` attr-dict `:` `(` type(operands) `)` `->` type($res)")]
public sealed partial class Tcgen05MmaSmemDescOp : Operation
{
    [Operand<I32>] public partial Value StartAddr { get; set; }
    [Operand<I32>] public partial Value LeadingDimOffset { get; set; }
    [Operand<I32>] public partial Value StrideDimOffset { get; set; }
    [Operand<I8>] public partial Value BaseOffset { get; set; }
    [Operand<I1>] public partial Value LeadingDimMode { get; set; }
    [Operand<I8>] public partial Value SwizzleMode { get; set; }
    [Result<I64>] public partial Value Res { get; }
}
