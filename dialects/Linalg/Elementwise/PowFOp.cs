namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>Elements of the first input to the power of those of the second.</summary>
[Op("linalg.powf")]
public sealed partial class PowFOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseBinary(parser, state, BinaryFn.PowF);
}
