namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Two bf16 as two numbers of 8 bits.</summary>
[Op("nvvm.convert.bf16x2.to.f8x2", Syntax = "$a attr-dict `:` type($a) `->` type($dst) `(` $dstTy `)`")]
public sealed partial class ConvertBF16x2ToF8x2Op : Operation
{
    [Operand<VectorOf2<BF16>>] public partial Value A { get; set; }
    [Attr(Default = FPRoundingMode.None)] public partial FPRoundingMode Rnd { get; set; }
    [Attr(Default = SaturationMode.None)] public partial SaturationMode Sat { get; set; }
    [Attr] public partial IrType DstTy { get; set; }
    [Result<AnyOf<I16, VectorOf2<I8>>>] public partial Value Dst { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!SmallFloats.Expect(this, verifier, DstTy, "bf16x2 to f8x2", "f8E8M0FNU")) return;
        if (Rnd is not (FPRoundingMode.Rz or FPRoundingMode.Rp)) verifier.Error(this, "Only RZ and RP rounding modes are supported for conversions from bf16x2 to f8x2.");
    }
}
