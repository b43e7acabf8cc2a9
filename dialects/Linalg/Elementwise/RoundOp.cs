namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Each element rounded to the nearest whole number, halves away from zero.</summary>
[Op("linalg.round")]
public sealed partial class RoundOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Round);
}
