namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The quotients of elements, integers as signed.</summary>
[Op("linalg.div")]
public sealed partial class DivOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseBinary(parser, state, BinaryFn.Div);

    private protected override int BodyOperands => 3;

    private protected override Func<ScalarBuilder, Value> BodyMaker => static scalars => scalars.Binary(BinaryFn.Div, scalars[0], scalars[1]);
}
