namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Bits moved down, the sign repeated.</summary>
[Op("stablehlo.shift_right_arithmetic")]
public sealed partial class ShiftRightArithmeticOp : IntegerBinaryOp
{
    public override BinaryKernel Kernel => BinaryKernel.ShiftRightArithmetic;

    public override long? RightIdentity => 0;
}
