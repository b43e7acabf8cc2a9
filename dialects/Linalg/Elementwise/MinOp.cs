namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The smaller of elements, integers as signed.</summary>
[Op("linalg.min")]
public sealed partial class MinOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseBinary(parser, state, BinaryFn.MinSigned);
}
