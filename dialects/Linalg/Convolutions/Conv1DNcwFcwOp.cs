namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution in 1 dimension of an input laid out as NCW with a filter laid out as FCW.</summary>
[Op("linalg.conv_1d_ncw_fcw")]
public sealed partial class Conv1DNcwFcwOp : Window1DOp
{
    private static readonly LoopSignature Nest = new("nfwCW: n C w:W, f C W, n f w");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
