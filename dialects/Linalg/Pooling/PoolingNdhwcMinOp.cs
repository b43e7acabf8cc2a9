namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The smallest of the elements in each window of 3 dimensions; the input is laid out as NDHWC.</summary>
[Op("linalg.pooling_ndhwc_min")]
public sealed partial class PoolingNdhwcMinOp : Window3DOp
{
    private static readonly LoopSignature Nest = new("ndhwcDHW: n d:D h:H w:W c, D H W, n d h w c");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, Build);

    private protected override Func<ScalarBuilder, Value> BodyMaker => Build;

    private static Value Build(ScalarBuilder scalars) => scalars.Accumulate(BinaryFn.MinSigned);
}
