namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Begins a barrier in memory: <c>nvvm.mbarrier.init %b, %n : !llvm.ptr, i32</c>.</summary>
[Op("nvvm.mbarrier.init", Syntax = "$addr `,` $count (`,` `predicate` `=` $predicate^)? attr-dict `:` type(operands)")]
public sealed partial class MBarrierInitOp : Operation
{
    [Operand<AnyOf<GenericPointer, SharedPointer>>] public partial Value Addr { get; set; }
    [Operand<I32>] public partial Value Count { get; set; }
    [Operand<I1>] public partial Value? Predicate { get; set; }
}
