namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The largest of the elements in each window of 1 dimension; the input is laid out as NCW.</summary>
[Op("linalg.pooling_ncw_max")]
public sealed partial class PoolingNcwMaxOp : Window1DOp
{
    private static readonly LoopSignature Nest = new("ncwW: n c w:W, W, n c w");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, Build);

    private protected override Func<ScalarBuilder, Value> BodyMaker => Build;

    private static Value Build(ScalarBuilder scalars) => scalars.Accumulate(BinaryFn.MaxSigned);
}
