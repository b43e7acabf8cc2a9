namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Bits moved up; zero where the amount is no bit's number.</summary>
[Op("stablehlo.shift_left")]
public sealed partial class ShiftLeftOp : IntegerBinaryOp
{
    public override BinaryKernel Kernel => BinaryKernel.ShiftLeft;

    public override long? RightIdentity => 0;
}
