namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution in 2 dimensions of an input laid out as NGCHW with a filter laid out as FGCHW.</summary>
[Op("linalg.conv_2d_ngchw_fgchw")]
public sealed partial class Conv2DNgchwFgchwOp : Window2DOp
{
    private static readonly LoopSignature Nest = new("ngfhwCHW: n g C h:H w:W, f g C H W, n g f h w");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
