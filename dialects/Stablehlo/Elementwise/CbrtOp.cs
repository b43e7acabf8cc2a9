namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Cubic root.</summary>
[Op("stablehlo.cbrt")]
public sealed partial class CbrtOp : AccurateUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Cbrt;
}
