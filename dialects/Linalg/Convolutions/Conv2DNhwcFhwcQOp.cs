namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution in 2 dimensions of an input laid out as NHWC with a filter laid out as FHWC, with zero points.</summary>
[Op("linalg.conv_2d_nhwc_fhwc_q")]
public sealed partial class Conv2DNhwcFhwcQOp : Window2DOp
{
    private static readonly LoopSignature Nest = new("nhwfHWC: n h:H w:W C, f H W C, , , n h w f");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.QuantizedMultiplyAdd());
}
