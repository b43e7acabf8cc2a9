namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Four f32 as four numbers of 6 bits, rounded at random.</summary>
[Op("nvvm.convert.f32x4.to.f6x4", Syntax = "$src `,` $rbits attr-dict `:` type($src) `->` type($dst) `(` $dstTy `)`")]
public sealed partial class ConvertF32x4ToF6x4Op : Operation, IPure, IRequiresDevice
{
    [Operand<VectorOf4<F32>>] public partial Value Src { get; set; }
    [Operand<I32>] public partial Value Rbits { get; set; }
    [Attr(Default = false)] public partial bool Relu { get; set; }
    [Attr] public partial IrType DstTy { get; set; }
    [Result<VectorOf4<I8>>] public partial Value Dst { get; }

    public DeviceRequirement Requirement => DeviceRequirement.Exactly(100, 103);

    protected override void Verify(Verifier verifier) => SmallFloats.Expect(this, verifier, DstTy, "f32x4 to f6x4", "f6E2M3FN", "f6E3M2FN");
}
