namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution of each channel by itself in 2 dimensions of an input laid out as NHWC with a filter laid out as HWC.</summary>
[Op("linalg.depthwise_conv_2d_nhwc_hwc")]
public sealed partial class DepthwiseConv2DNhwcHwcOp : Window2DOp
{
    private static readonly LoopSignature Nest = new("nhwcHW: n h:H w:W c, H W c, n h w c");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
