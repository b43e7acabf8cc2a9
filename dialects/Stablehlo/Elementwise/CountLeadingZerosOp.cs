namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>How many zeros the bits begin with.</summary>
[Op("stablehlo.count_leading_zeros")]
public sealed partial class CountLeadingZerosOp : IntegerUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.CountLeadingZeros;
}
