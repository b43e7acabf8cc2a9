namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>e to the power of each element.</summary>
[Op("linalg.exp")]
public sealed partial class ExpOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Exp);

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Unary(UnaryFn.Exp, scalars[0]);
}
