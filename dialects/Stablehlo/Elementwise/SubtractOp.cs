namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Difference.</summary>
[Op("stablehlo.subtract")]
public sealed partial class SubtractOp : NumberBinaryOp
{
    public override BinaryKernel Kernel => BinaryKernel.Subtract;

    public override long? RightIdentity => 0;
}
