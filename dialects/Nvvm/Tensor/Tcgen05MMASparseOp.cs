namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>As <see cref="Tcgen05MMAOp"/>, with two of four elements of A zero.</summary>
[Op("nvvm.tcgen05.mma.sp", Syntax = "$matrixD `,` $matrixA `,` $matrixB `,` $idesc `,` $enableInputD `,` $sparseMetadata (`scale` `=` $scaleInputD^)? (`mask` `=` $disableOutputLane^)? attr-dict `:` `(` type(operands) `)`")]
public sealed partial class Tcgen05MMASparseOp : Operation, IRequiresDevice
{
    [Attr] public partial Tcgen05MMAKind Kind { get; set; }
    [Attr] public partial CTAGroupKind CtaGroup { get; set; }
    [Attr(Default = Tcgen05MMACollectorOp.Discard)] public partial Tcgen05MMACollectorOp CollectorOp { get; set; }
    [Attr] public partial bool AShift { get; set; }
    [Operand<TensorPointer>] public partial Value<LlvmPointerType> MatrixD { get; set; }
    [Operand<AnyOf<TensorPointer, I64>>] public partial Value MatrixA { get; set; }
    [Operand<I64>] public partial Value MatrixB { get; set; }
    [Operand<I32>] public partial Value Idesc { get; set; }
    [Operand<I1>] public partial Value EnableInputD { get; set; }
    [Operand<TensorPointer>] public partial Value<LlvmPointerType> SparseMetadata { get; set; }
    [Operand<I64>] public partial Value? ScaleInputD { get; set; }
    [Operand<LaneMask>] public partial Value? DisableOutputLane { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(100, 110);

    protected override void Verify(Verifier verifier) => TensorCores.VerifyProduct(this, verifier, MatrixA, DisableOutputLane, CtaGroup, AShift, CollectorOp);
}
