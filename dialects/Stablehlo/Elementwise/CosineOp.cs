namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Cosine.</summary>
[Op("stablehlo.cosine")]
public sealed partial class CosineOp : AccurateUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Cosine;
}
