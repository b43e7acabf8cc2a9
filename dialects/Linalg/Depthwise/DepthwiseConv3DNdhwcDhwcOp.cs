namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution of each channel by itself in 3 dimensions of an input laid out as NDHWC with a filter laid out as DHWC.</summary>
[Op("linalg.depthwise_conv_3d_ndhwc_dhwc")]
public sealed partial class DepthwiseConv3DNdhwcDhwcOp : Window3DOp
{
    private static readonly LoopSignature Nest = new("ndhwDHWc: n d:D h:H w:W c, D H W c, n d h w c");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
