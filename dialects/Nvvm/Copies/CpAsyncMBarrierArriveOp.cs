namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Lets a barrier know when the copies so far are done.</summary>
[Op("nvvm.cp.async.mbarrier.arrive", Syntax = "$addr attr-dict `:` type(operands)")]
public sealed partial class CpAsyncMBarrierArriveOp : Operation
{
    [Operand<AnyOf<GenericPointer, SharedPointer>>] public partial Value Addr { get; set; }
    [Attr<I1Attr>(Default = false)] public partial bool Noinc { get; set; }
}
