namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution in 2 dimensions.</summary>
[Op("linalg.conv_2d")]
public sealed partial class Conv2DOp : LoopNestOp
{
    private static readonly LoopSignature Nest = new("hwHW: h:H w:W, H W, h w");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseLoopNest(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
