namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>As <see cref="Tcgen05MMASparseOp"/>, with a scale for each block of elements.</summary>
[Op("nvvm.tcgen05.mma.sp.block_scale", Syntax = "$matrixD `,` $matrixA `,` $matrixB `,` $idesc `,` $enableInputD `,` $sparseMetadata `,` $scaleA `,` $scaleB attr-dict `:` `(` type(operands) `)`")]
public sealed partial class Tcgen05MMASparseBlockScaleOp : Operation, IRequiresDevice
{
    [Attr] public partial MMABlockScaleKind Kind { get; set; }
    [Attr] public partial CTAGroupKind CtaGroup { get; set; }
    [Attr(Default = Tcgen05MMABlockScale.Default)] public partial Tcgen05MMABlockScale BlockScale { get; set; }
    [Attr(Default = Tcgen05MMACollectorOp.Discard)] public partial Tcgen05MMACollectorOp CollectorOp { get; set; }
    [Operand<TensorPointer>] public partial Value<LlvmPointerType> MatrixD { get; set; }
    [Operand<AnyOf<TensorPointer, I64>>] public partial Value MatrixA { get; set; }
    [Operand<I64>] public partial Value MatrixB { get; set; }
    [Operand<I32>] public partial Value Idesc { get; set; }
    [Operand<I1>] public partial Value EnableInputD { get; set; }
    [Operand<TensorPointer>] public partial Value<LlvmPointerType> SparseMetadata { get; set; }
    [Operand<TensorPointer>] public partial Value<LlvmPointerType> ScaleA { get; set; }
    [Operand<TensorPointer>] public partial Value<LlvmPointerType> ScaleB { get; set; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(100, 110);

    protected override void Verify(Verifier verifier) => TensorCores.VerifyScales(this, verifier, Kind, BlockScale);
}
