namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Natural logarithm of one plus the operand, accurate near zero.</summary>
[Op("stablehlo.log_plus_one")]
public sealed partial class LogPlusOneOp : AccurateUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.LogPlusOne;
}
