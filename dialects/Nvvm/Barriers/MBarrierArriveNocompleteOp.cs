namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Says that threads are at a barrier in memory, not the last ones.</summary>
[Op("nvvm.mbarrier.arrive.nocomplete", Syntax = "$addr `,` $count attr-dict `:` type(operands) `->` type($res)")]
public sealed partial class MBarrierArriveNocompleteOp : Operation
{
    [Operand<AnyOf<GenericPointer, SharedPointer>>] public partial Value Addr { get; set; }
    [Operand<I32>] public partial Value Count { get; set; }
    [Result<I64>] public partial Value Res { get; }
}
