namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Bits, or truth values, that differ.</summary>
[Op("stablehlo.xor")]
public sealed partial class XorOp : LogicalBinaryOp, ICommutative
{
    public override BinaryKernel Kernel => BinaryKernel.Xor;

    public override long? RightIdentity => 0;
}
