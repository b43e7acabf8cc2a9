namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Rounds an f32 to tf32, in 32 bits.</summary>
[Op("nvvm.convert.float.to.tf32", Syntax = "$src attr-dict")]
public sealed partial class ConvertFloatToTF32Op : Operation
{
    [Operand<F32>] public partial Value Src { get; set; }
    [Attr(Default = FPRoundingMode.None)] public partial FPRoundingMode Rnd { get; set; }
    [Attr(Default = SaturationMode.None)] public partial SaturationMode Sat { get; set; }
    [Attr(Default = false)] public partial bool Relu { get; set; }
    [Result<I32>] public partial Value Res { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Rnd == FPRoundingMode.Rna && Relu) verifier.ErrorAt(this, "Relu not supported with rna rounding mode.");
        else if (Rnd is not (FPRoundingMode.Rn or FPRoundingMode.Rz or FPRoundingMode.Rna)) verifier.ErrorAt(this, "Only {rn,rz,rna} rounding modes supported for ConvertFloatToTF32Op.");
    }
}
