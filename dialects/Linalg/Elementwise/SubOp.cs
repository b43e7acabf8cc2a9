namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The differences of elements.</summary>
[Op("linalg.sub")]
public sealed partial class SubOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseBinary(parser, state, BinaryFn.Sub);

    private protected override int BodyOperands => 3;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Binary(BinaryFn.Sub, scalars[0], scalars[1]);
}
