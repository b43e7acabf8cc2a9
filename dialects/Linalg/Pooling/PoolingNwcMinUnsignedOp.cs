namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The smallest of the elements in each window of 1 dimension, integers as unsigned; the input is laid out as NWC.</summary>
[Op("linalg.pooling_nwc_min_unsigned")]
public sealed partial class PoolingNwcMinUnsignedOp : Window1DOp
{
    private static readonly LoopSignature Nest = new("nwcW: n w:W c, W, n w c");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static void Parse(AsmParser parser, OperationState state) => ParseWindow(parser, state, Nest, Build);

    private protected override Func<ScalarBuilder, Value> BodyMaker => Build;

    private static Value Build(ScalarBuilder scalars) => scalars.Accumulate(BinaryFn.MinUnsigned, TypeFn.CastUnsigned);
}
