namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>As <see cref="MBarrierArriveNocompleteOp"/>, and leaves the barrier.</summary>
[Op("nvvm.mbarrier.arrive_drop.nocomplete", Syntax = "$addr `,` $count attr-dict `:` type(operands) `->` type($res)")]
public sealed partial class MBarrierArriveDropNocompleteOp : Operation
{
    [Operand<AnyOf<GenericPointer, SharedPointer>>] public partial Value Addr { get; set; }
    [Operand<I32>] public partial Value Count { get; set; }
    [Result<I64>] public partial Value Res { get; }
}
