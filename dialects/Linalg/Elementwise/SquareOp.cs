namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Each element times itself.</summary>
[Op("linalg.square")]
public sealed partial class SquareOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Square);
}
