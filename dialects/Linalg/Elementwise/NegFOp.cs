namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Each element with the other sign.</summary>
[Op("linalg.negf")]
public sealed partial class NegFOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.NegF);

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Unary(UnaryFn.NegF, scalars[0]);
}
