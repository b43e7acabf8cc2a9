namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>One divided by each element.</summary>
[Op("linalg.reciprocal")]
public sealed partial class ReciprocalOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Reciprocal);
}
