namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>One divided by the square root of each element.</summary>
[Op("linalg.rsqrt")]
public sealed partial class RsqrtOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Rsqrt);

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Unary(UnaryFn.Rsqrt, scalars[0]);
}
