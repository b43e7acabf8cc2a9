namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The largest of the elements in each window of 2 dimensions; the input is laid out as NCHW.</summary>
[Op("linalg.pooling_nchw_max")]
public sealed partial class PoolingNchwMaxOp : Window2DOp
{
    private static readonly LoopSignature Nest = new("nchwHW: n c h:H w:W, H W, n c h w");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, Build);

    private protected override Func<ScalarBuilder, Value> BodyMaker => Build;

    private static Value Build(ScalarBuilder scalars) => scalars.Accumulate(BinaryFn.MaxSigned);
}
