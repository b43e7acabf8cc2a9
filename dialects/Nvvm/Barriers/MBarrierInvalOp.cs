namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Ends a barrier in memory.</summary>
[Op("nvvm.mbarrier.inval", Syntax = "$addr attr-dict `:` type(operands)")]
public sealed partial class MBarrierInvalOp : Operation
{
    [Operand<AnyOf<GenericPointer, SharedPointer>>] public partial Value Addr { get; set; }
}
