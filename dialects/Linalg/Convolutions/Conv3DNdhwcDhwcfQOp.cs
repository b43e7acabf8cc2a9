namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution in 3 dimensions of an input laid out as NDHWC with a filter laid out as DHWCF, with zero points.</summary>
[Op("linalg.conv_3d_ndhwc_dhwcf_q")]
public sealed partial class Conv3DNdhwcDhwcfQOp : Window3DOp
{
    private static readonly LoopSignature Nest = new("ndhwfDHWC: n d:D h:H w:W C, D H W C f, , , n d h w f");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.QuantizedMultiplyAdd());
}
