namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution in 3 dimensions of an input laid out as NCDHW with a filter laid out as FCDHW.</summary>
[Op("linalg.conv_3d_ncdhw_fcdhw")]
public sealed partial class Conv3DNcdhwFcdhwOp : Window3DOp
{
    private static readonly LoopSignature Nest = new("nfdhwCDHW: n C d:D h:H w:W, f C D H W, n f d h w");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
