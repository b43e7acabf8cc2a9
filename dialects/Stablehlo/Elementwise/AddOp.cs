namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Sum; of truth values whether one is true.</summary>
[Op("stablehlo.add")]
public sealed partial class AddOp : AnyBinaryOp, ICommutative
{
    public override BinaryKernel Kernel => BinaryKernel.Add;

    protected override long? RightIdentity => 0;
}
