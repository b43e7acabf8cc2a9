namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The products of elements.</summary>
[Op("linalg.mul")]
public sealed partial class MulOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseBinary(parser, state, BinaryFn.Mul);
}
