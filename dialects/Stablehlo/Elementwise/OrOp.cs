namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Bits, or truth values, that are set in one or both.</summary>
[Op("stablehlo.or")]
public sealed partial class OrOp : LogicalBinaryOp, ICommutative
{
    public override BinaryKernel Kernel => BinaryKernel.Or;

    public override long? RightIdentity => 0;
}
