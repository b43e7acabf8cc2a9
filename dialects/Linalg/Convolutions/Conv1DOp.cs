namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution in 1 dimension.</summary>
[Op("linalg.conv_1d")]
public sealed partial class Conv1DOp : LoopNestOp
{
    private static readonly LoopSignature Nest = new("wW: w:W, W, w");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseLoopNest(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
