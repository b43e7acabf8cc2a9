namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The error function of each element.</summary>
[Op("linalg.erf")]
public sealed partial class ErfOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Erf);

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Unary(UnaryFn.Erf, scalars[0]);
}
