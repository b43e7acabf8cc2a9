namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Two f32 as two numbers of 8 bits.</summary>
[Op("nvvm.convert.f32x2.to.f8x2", Syntax = "$a `,` $b attr-dict `:` type($dst) `(` $dstTy `)`")]
public sealed partial class ConvertF32x2ToF8x2Op : Operation
{
    [Operand<F32>] public partial Value A { get; set; }
    [Operand<F32>] public partial Value B { get; set; }
    [Attr(Default = FPRoundingMode.None)] public partial FPRoundingMode Rnd { get; set; }
    [Attr(Default = SaturationMode.None)] public partial SaturationMode Sat { get; set; }
    [Attr(Default = false)] public partial bool Relu { get; set; }
    [Attr] public partial IrType DstTy { get; set; }
    [Result<AnyOf<I16, VectorOf2<I8>>>] public partial Value Dst { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        switch (SmallFloats.NameOf(DstTy))
        {
            case "f8E4M3FN" or "f8E5M2":
                if (Rnd != FPRoundingMode.Rn) verifier.Error(this, "Only RN rounding mode is supported for conversions from f32x2 to 'f8E4M3FN' and 'f8E5M2' types");
                else if (Sat != SaturationMode.Satfinite) verifier.Error(this, "Only SATFINITE saturation mode is supported for conversions from f32x2 to 'f8E4M3FN' and 'f8E5M2' types");
                break;
            case "f8E8M0FNU":
                if (Rnd is not (FPRoundingMode.Rz or FPRoundingMode.Rp)) verifier.Error(this, "Only RZ and RP rounding modes are supported for conversions from f32x2 to 'f8E8M0FNU' type");
                else if (Relu) verifier.Error(this, "relu not supported for conversions to 'f8E8M0FNU' type");
                break;
            default:
                verifier.Error(this, "Only 'f8E4M3FN', 'f8E5M2', and 'f8E8M0FNU' types are supported for conversions from f32x2 to f8x2");
                break;
        }
    }
}
