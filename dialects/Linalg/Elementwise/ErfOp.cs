namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The error function of each element.</summary>
[Op("linalg.erf")]
public sealed partial class ErfOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Erf);
}
