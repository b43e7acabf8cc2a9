namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution in 2 dimensions of an input laid out as NGCHW with a filter laid out as GFCHW, with zero points.</summary>
[Op("linalg.conv_2d_ngchw_gfchw_q")]
public sealed partial class Conv2DNgchwGfchwQOp : Window2DOp
{
    private static readonly LoopSignature Nest = new("ngfhwCHW: n g C h:H w:W, g f C H W, , , n g f h w");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.QuantizedMultiplyAdd());
}
