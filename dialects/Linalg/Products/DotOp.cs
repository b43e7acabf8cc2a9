namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The scalar product of two vectors.</summary>
[Op("linalg.dot")]
public sealed partial class DotOp : LoopNestOp
{
    private static readonly LoopSignature Nest = new("M: M, M, ");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    private protected override bool IsContraction => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseLoopNest(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
