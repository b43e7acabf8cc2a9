namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The products of elements.</summary>
[Op("linalg.mul")]
public sealed partial class MulOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseBinary(parser, state, BinaryFn.Mul);

    private protected override int BodyOperands => 3;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Binary(BinaryFn.Mul, scalars[0], scalars[1]);
}
