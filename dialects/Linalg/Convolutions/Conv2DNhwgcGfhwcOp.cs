namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution in 2 dimensions of an input laid out as NHWGC with a filter laid out as GFHWC.</summary>
[Op("linalg.conv_2d_nhwgc_gfhwc")]
public sealed partial class Conv2DNhwgcGfhwcOp : Window2DOp
{
    private static readonly LoopSignature Nest = new("nhwgfHWC: n h:H w:W g C, g f H W C, n h w g f");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
