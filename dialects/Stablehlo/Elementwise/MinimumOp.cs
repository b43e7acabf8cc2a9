namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The smaller one; NaN where either is; complex numbers in the order of their parts.</summary>
[Op("stablehlo.minimum")]
public sealed partial class MinimumOp : AnyBinaryOp, ICommutative
{
    public override BinaryKernel Kernel => BinaryKernel.Minimum;
}
