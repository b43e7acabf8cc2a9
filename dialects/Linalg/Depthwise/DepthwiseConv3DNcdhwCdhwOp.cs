namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution of each channel by itself in 3 dimensions of an input laid out as NCDHW with a filter laid out as CDHW.</summary>
[Op("linalg.depthwise_conv_3d_ncdhw_cdhw")]
public sealed partial class DepthwiseConv3DNcdhwCdhwOp : Window3DOp
{
    private static readonly LoopSignature Nest = new("ndhwDHWc: n c d:D h:H w:W, c D H W, n c d h w");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
