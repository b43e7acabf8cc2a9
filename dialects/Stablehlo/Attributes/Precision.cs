namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How accurate a product of tensors must be, from fast to exact.</summary>
[EnumDef("stablehlo.precision", Title = "::mlir::stablehlo::Precision")]
public enum Precision
{
    [Case("DEFAULT")]
    Default,
    [Case("HIGH")]
    High,
    [Case("HIGHEST")]
    Highest,
}
