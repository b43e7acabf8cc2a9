namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution in 2 dimensions of an input laid out as NHWC with a filter laid out as HWCF, with zero points.</summary>
[Op("linalg.conv_2d_nhwc_hwcf_q")]
public sealed partial class Conv2DNhwcHwcfQOp : Window2DOp
{
    private static readonly LoopSignature Nest = new("nhwfHWC: n h:H w:W C, H W C f, , , n h w f");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.QuantizedMultiplyAdd());
}
