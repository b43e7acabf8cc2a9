namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution of each channel by itself in 1 dimension of an input laid out as NWC with a filter laid out as WCM.</summary>
[Op("linalg.depthwise_conv_1d_nwc_wcm")]
public sealed partial class DepthwiseConv1DNwcWcmOp : Window1DOp
{
    private static readonly LoopSignature Nest = new("nwcmW: n w:W c, W c m, n w c m");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
