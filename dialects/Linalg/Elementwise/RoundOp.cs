namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Each element rounded to the nearest whole number, halves away from zero.</summary>
[Op("linalg.round")]
public sealed partial class RoundOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Round);

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Unary(UnaryFn.Round, scalars[0]);
}
