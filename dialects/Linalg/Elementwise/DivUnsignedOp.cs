namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The quotients of integers as unsigned.</summary>
[Op("linalg.div_unsigned")]
public sealed partial class DivUnsignedOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseBinary(parser, state, BinaryFn.DivUnsigned);

    private protected override int BodyOperands => 3;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Binary(BinaryFn.DivUnsigned, scalars[0], scalars[1]);
}
