namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The greater one; NaN where either is; complex numbers in the order of their parts.</summary>
[Op("stablehlo.maximum")]
public sealed partial class MaximumOp : AnyBinaryOp, ICommutative
{
    public override BinaryKernel Kernel => BinaryKernel.Maximum;
}
