namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The sums of elements.</summary>
[Op("linalg.add")]
public sealed partial class AddOp : PointwiseOp
{
    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseBinary(parser, state, BinaryFn.Add);
}
