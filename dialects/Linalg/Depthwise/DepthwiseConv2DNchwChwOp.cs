namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution of each channel by itself in 2 dimensions of an input laid out as NCHW with a filter laid out as CHW.</summary>
[Op("linalg.depthwise_conv_2d_nchw_chw")]
public sealed partial class DepthwiseConv2DNchwChwOp : Window2DOp
{
    private static readonly LoopSignature Nest = new("nhwcHW: n c h:H w:W, c H W, n c h w");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
