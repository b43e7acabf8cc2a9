namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The larger of elements, integers as signed.</summary>
[Op("linalg.max")]
public sealed partial class MaxOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseBinary(parser, state, BinaryFn.MaxSigned);

    private protected override int BodyOperands => 3;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Binary(BinaryFn.MaxSigned, scalars[0], scalars[1]);
}
