namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Quotient; of integers towards zero, all ones by zero.</summary>
[Op("stablehlo.divide")]
public sealed partial class DivideOp : NumberBinaryOp
{
    public override BinaryKernel Kernel => BinaryKernel.Divide;

    public override long? RightIdentity => 1;
}
