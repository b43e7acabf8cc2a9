namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Two f32 as two bf16.</summary>
[Op("nvvm.convert.f32x2.to.bf16x2", Syntax = "$src_hi `,` $src_lo (`,` $random_bits^)? attr-dict `:` type($dst)")]
public sealed partial class ConvertF32x2ToBF16x2Op : Operation, IPure
{
    [Operand<F32>("src_hi")] public partial Value SrcHi { get; set; }
    [Operand<F32>("src_lo")] public partial Value SrcLo { get; set; }
    [Operand<I32>("random_bits")] public partial Value? RandomBits { get; set; }
    [Attr(Default = FPRoundingMode.None)] public partial FPRoundingMode Rnd { get; set; }
    [Attr(Default = SaturationMode.None)] public partial SaturationMode Sat { get; set; }
    [Attr(Default = false)] public partial bool Relu { get; set; }
    [Result<VectorOf2<BF16>>] public partial Value Dst { get; }

    protected override void Verify(Verifier verifier) => SmallFloats.VerifyRandomBits(this, verifier, "bf16x2", Rnd, RandomBits is not null);
}
