namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Elements of the second or third input, as those of the first, booleans, say.</summary>
[Op("linalg.select")]
public sealed partial class SelectOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    private protected override int BodyOperands => 4;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Select(scalars[0], scalars[1], scalars[2]);

    public static void Parse(AsmParser parser, OperationState state) => ParseNamed(parser, state, 4, static scalars => scalars.Select(scalars[0], scalars[1], scalars[2]));
}
