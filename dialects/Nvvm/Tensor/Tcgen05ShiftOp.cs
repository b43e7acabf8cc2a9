namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Moves rows of the tensor memory down.</summary>
[Op("nvvm.tcgen05.shift", Syntax = "$taddr attr-dict `:` type(operands)")]
public sealed partial class Tcgen05ShiftOp : Operation, IRequiresDevice
{
    [Operand<TensorPointer>] public partial Value<LlvmPointerType> Taddr { get; set; }
    [Attr(Default = CTAGroupKind.Cta1)] public partial CTAGroupKind Group { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(100, 101, 103);
}
