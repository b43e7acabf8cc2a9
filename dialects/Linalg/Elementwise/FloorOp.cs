namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Each element rounded down.</summary>
[Op("linalg.floor")]
public sealed partial class FloorOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Floor);

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Unary(UnaryFn.Floor, scalars[0]);
}
