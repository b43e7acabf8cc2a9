namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Each element times itself.</summary>
[Op("linalg.square")]
public sealed partial class SquareOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Square);

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Unary(UnaryFn.Square, scalars[0]);
}
