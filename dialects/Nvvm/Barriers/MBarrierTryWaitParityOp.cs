namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Waits for a phase of a barrier in memory, told by its parity.</summary>
[Op("nvvm.mbarrier.try_wait.parity", Syntax = "$addr `,` $phase `,` $ticks attr-dict `:` type(operands)")]
public sealed partial class MBarrierTryWaitParityOp : Operation
{
    [Operand<AnyOf<GenericPointer, SharedPointer>>] public partial Value Addr { get; set; }
    [Operand<I32>] public partial Value Phase { get; set; }
    [Operand<I32>] public partial Value Ticks { get; set; }
}
