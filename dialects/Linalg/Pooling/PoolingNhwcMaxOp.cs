namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The largest of the elements in each window of 2 dimensions; the input is laid out as NHWC.</summary>
[Op("linalg.pooling_nhwc_max")]
public sealed partial class PoolingNhwcMaxOp : Window2DOp
{
    private static readonly LoopSignature Nest = new("nhwcHW: n h:H w:W c, H W, n h w c");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, Build);

    private protected override Func<ScalarBuilder, Value> BodyMaker => Build;

    private static Value Build(ScalarBuilder scalars) => scalars.Accumulate(BinaryFn.MaxSigned);
}
