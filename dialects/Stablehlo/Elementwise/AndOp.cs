namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Bits, or truth values, that are set in both.</summary>
[Op("stablehlo.and")]
public sealed partial class AndOp : LogicalBinaryOp, ICommutative
{
    public override BinaryKernel Kernel => BinaryKernel.And;

    public override long? RightIdentity => -1;
}
