namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The product of a matrix and a vector.</summary>
[Op("linalg.matvec")]
public sealed partial class MatvecOp : LoopNestOp
{
    private static readonly LoopSignature Nest = new("mN: m N, N, m");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    private protected override bool IsContraction => true;

    public static void Parse(AsmParser parser, OperationState state) => ParseLoopNest(parser, state, Nest, static scalars => scalars.MultiplyAdd());
}
