namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Logistic function, 1 / (1 + exp(-x)).</summary>
[Op("stablehlo.logistic")]
public sealed partial class LogisticOp : AccurateUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Logistic;
}
