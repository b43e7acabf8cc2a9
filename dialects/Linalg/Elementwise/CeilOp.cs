namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Each element rounded up.</summary>
[Op("linalg.ceil")]
public sealed partial class CeilOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Ceil);

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Unary(UnaryFn.Ceil, scalars[0]);
}
