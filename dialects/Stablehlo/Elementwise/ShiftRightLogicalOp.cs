namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Bits moved down, zeros above; zero where the amount is no bit's number.</summary>
[Op("stablehlo.shift_right_logical")]
public sealed partial class ShiftRightLogicalOp : IntegerBinaryOp
{
    public override BinaryKernel Kernel => BinaryKernel.ShiftRightLogical;

    public override long? RightIdentity => 0;
}
