namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Square root.</summary>
[Op("stablehlo.sqrt")]
public sealed partial class SqrtOp : AccurateUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Sqrt;
}
