namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>One divided by each element.</summary>
[Op("linalg.reciprocal")]
public sealed partial class ReciprocalOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Reciprocal);

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Unary(UnaryFn.Reciprocal, scalars[0]);
}
