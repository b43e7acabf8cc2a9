namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The sums of elements.</summary>
[Op("linalg.add")]
public sealed partial class AddOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseBinary(parser, state, BinaryFn.Add);

    private protected override int BodyOperands => 3;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Binary(BinaryFn.Add, scalars[0], scalars[1]);
}
