namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Each element without its sign.</summary>
[Op("linalg.abs")]
public sealed partial class AbsOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseUnary(parser, state, UnaryFn.Abs);
}
