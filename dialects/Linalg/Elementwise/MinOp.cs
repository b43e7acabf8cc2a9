namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The smaller of elements, integers as signed.</summary>
[Op("linalg.min")]
public sealed partial class MinOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseBinary(parser, state, BinaryFn.MinSigned);

    private protected override int BodyOperands => 3;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Binary(BinaryFn.MinSigned, scalars[0], scalars[1]);
}
