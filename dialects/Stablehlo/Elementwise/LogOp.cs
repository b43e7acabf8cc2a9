namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Natural logarithm.</summary>
[Op("stablehlo.log")]
public sealed partial class LogOp : AccurateUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Log;
}
