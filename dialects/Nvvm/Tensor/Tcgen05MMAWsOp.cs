namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>As <see cref="Tcgen05MMAOp"/>, with B kept for the next product.</summary>
[Op("nvvm.tcgen05.mma.ws", Syntax = "$matrixD `,` $matrixA `,` $matrixB `,` $idesc `,` $enableInputD (`,` $zeroColMask^)? attr-dict `:` `(` type(operands) `)`")]
public sealed partial class Tcgen05MMAWsOp : Operation, IRequiresDevice
{
    [Attr] public partial Tcgen05MMAKind Kind { get; set; }
    [Attr(Default = Tcgen05MMACollectorBBuffer.B0)] public partial Tcgen05MMACollectorBBuffer CollectorBBuffer { get; set; }
    [Attr(Default = Tcgen05MMACollectorOp.Discard)] public partial Tcgen05MMACollectorOp CollectorOp { get; set; }
    [Operand<TensorPointer>] public partial Value<LlvmPointerType> MatrixD { get; set; }
    [Operand<AnyOf<TensorPointer, I64>>] public partial Value MatrixA { get; set; }
    [Operand<I64>] public partial Value MatrixB { get; set; }
    [Operand<I32>] public partial Value Idesc { get; set; }
    [Operand<I1>] public partial Value EnableInputD { get; set; }
    [Operand<I64>] public partial Value? ZeroColMask { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(100, 110);
}
