using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>The product of two matrices, added to the output.</summary>
[Op("linalg.matmul")]
public sealed partial class MatmulOp : ContractionOp
{
    private static readonly LoopSignature Nest = new("mnK: m K, K n, m n");

    public static bool HasCustomSyntax => true;

    private protected override LoopSignature Loops => Nest;

    public static MatmulOp Create(OpBuilder builder, Value left, Value right, Value output) =>
        (MatmulOp)CreateNamed(builder, OperationName, [left, right], [output], static scalars => scalars.MultiplyAdd());

    public static void Parse(AsmParser parser, OperationState state) => ParseContraction(parser, state);

    private protected override string? FindMapMistake(IReadOnlyList<AffineMap> maps, AffineMap[] own)
    {
        for (int i = 0; i < Math.Min(maps.Count, 2); i++)
        {
            if (!KnowsOnlyOwn(maps[i], own[i])) return "Unexpected dim expression in map result.";
            if (maps[i].Results.Length < 2 && !(maps[i].Results is [var only] && only.IsDim(2))) return "Invalid broadcast requested, should be (d2).";
        }
        return null;
    }
}
