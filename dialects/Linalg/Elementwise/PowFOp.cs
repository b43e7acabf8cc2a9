namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Elements of the first input to the power of those of the second.</summary>
[Op("linalg.powf")]
public sealed partial class PowFOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseBinary(parser, state, BinaryFn.PowF);

    private protected override int BodyOperands => 3;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Binary(BinaryFn.PowF, scalars[0], scalars[1]);
}
