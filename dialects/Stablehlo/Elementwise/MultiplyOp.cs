namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Product; of truth values whether both are true.</summary>
[Op("stablehlo.multiply")]
public sealed partial class MultiplyOp : AnyBinaryOp, ICommutative
{
    public override BinaryKernel Kernel => BinaryKernel.Multiply;

    public override long? RightIdentity => 1;
}
