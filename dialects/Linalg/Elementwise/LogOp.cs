namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The natural logarithm of each element.</summary>
[Op("linalg.log")]
public sealed partial class LogOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Log);

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Unary(UnaryFn.Log, scalars[0]);
}
