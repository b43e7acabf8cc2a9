namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The sum of the elements in each window of 1 dimension; the input is laid out as NWC.</summary>
[Op("linalg.pooling_nwc_sum")]
public sealed partial class PoolingNwcSumOp : Window1DOp
{
    private static readonly LoopSignature Nest = new("nwcW: n w:W c, W, n w c");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, Build);

    private protected override Func<ScalarBuilder, Value> BodyMaker => Build;

    private static Value Build(ScalarBuilder scalars) => scalars.Accumulate(BinaryFn.Add);
}
