namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A convolution in 3 dimensions.</summary>
[Op("linalg.conv_3d")]
public sealed partial class Conv3DOp : LoopNestOp
{
    private static readonly LoopSignature Nest = new("dhwDHW: d:D h:H w:W, D H W, d h w");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseLoopNest(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
