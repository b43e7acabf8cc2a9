namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The square root of each element.</summary>
[Op("linalg.sqrt")]
public sealed partial class SqrtOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Sqrt);

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Unary(UnaryFn.Sqrt, scalars[0]);
}
