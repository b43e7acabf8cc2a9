namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Gives columns of the tensor memory back.</summary>
[Op("nvvm.tcgen05.dealloc", Syntax = "$taddr `,` $nCols attr-dict `:` type(operands)")]
public sealed partial class Tcgen05DeallocOp : Operation, IRequiresDevice
{
    [Operand<TensorPointer>] public partial Value<LlvmPointerType> Taddr { get; set; }
    [Operand<I32>] public partial Value NCols { get; set; }
    [Attr(Default = CTAGroupKind.Cta1)] public partial CTAGroupKind Group { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(100, 101);
}
