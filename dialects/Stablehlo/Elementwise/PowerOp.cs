namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The left operand to the power of the right one.</summary>
[Op("stablehlo.power")]
public sealed partial class PowerOp : NumberBinaryOp
{
    public override BinaryKernel Kernel => BinaryKernel.Power;

    public override long? RightIdentity => 1;
}
