namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution in 1 dimension of an input laid out as NWC with a filter laid out as WCF.</summary>
[Op("linalg.conv_1d_nwc_wcf")]
public sealed partial class Conv1DNwcWcfOp : Window1DOp
{
    private static readonly LoopSignature Nest = new("nwfWC: n w:W C, W C f, n w f");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
