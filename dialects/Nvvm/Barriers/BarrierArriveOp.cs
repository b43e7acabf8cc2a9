namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Says that the thread is at a barrier, and goes on.</summary>
[Op("nvvm.barrier.arrive", Syntax = "(`id` `=` $barrierId^)? `number_of_threads` `=` $numberOfThreads attr-dict")]
public sealed partial class BarrierArriveOp : Operation
{
    [Operand<I32>] public partial Value? BarrierId { get; set; }
    [Operand<I32>] public partial Value NumberOfThreads { get; set; }
}
