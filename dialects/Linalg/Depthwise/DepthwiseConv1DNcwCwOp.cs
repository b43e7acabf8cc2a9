namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution of each channel by itself in 1 dimension of an input laid out as NCW with a filter laid out as CW.</summary>
[Op("linalg.depthwise_conv_1d_ncw_cw")]
public sealed partial class DepthwiseConv1DNcwCwOp : Window1DOp
{
    private static readonly LoopSignature Nest = new("nwcW: n c w:W, c W, n c w");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
