namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>How many blocks work together.</summary>
[EnumDef("nvvm.cta_group", InAngles = true, Summary = "NVVM CTA group kind", Title = "::mlir::NVVM::CTAGroupKind")]
public enum CTAGroupKind
{
    [Case("cta_1")]
    Cta1,

    [Case("cta_2")]
    Cta2,
}
