namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution in 2 dimensions of an input laid out as NCHW with a filter laid out as FCHW, with zero points.</summary>
[Op("linalg.conv_2d_nchw_fchw_q")]
public sealed partial class Conv2DNchwFchwQOp : Window2DOp
{
    private static readonly LoopSignature Nest = new("nfhwCHW: n C h:H w:W, f C H W, , , n f h w");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.QuantizedMultiplyAdd());
}
