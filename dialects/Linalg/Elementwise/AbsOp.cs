namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Each element without its sign.</summary>
[Op("linalg.abs")]
public sealed partial class AbsOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Abs);

    private protected override int BodyOperands => 2;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Unary(UnaryFn.Abs, scalars[0]);
}
