namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>-1, 0 or 1; of complex numbers the direction.</summary>
[Op("stablehlo.sign")]
public sealed partial class SignOp : SignedUnaryOp
{
    public override UnaryKernel Kernel => UnaryKernel.Sign;
}
