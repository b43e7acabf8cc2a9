namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What a division leaves, with the sign of the dividend.</summary>
[Op("stablehlo.remainder")]
public sealed partial class RemainderOp : NumberBinaryOp
{
    public override BinaryKernel Kernel => BinaryKernel.Remainder;
}
