namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The hyperbolic tangent of each element.</summary>
[Op("linalg.tanh")]
public sealed partial class TanhOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Tanh);

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Unary(UnaryFn.Tanh, scalars[0]);
}
