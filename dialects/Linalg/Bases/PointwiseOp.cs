using OpenXla.Ir.Affine;

namespace OpenXla.Ir.Dialects.Linalg;

/// <summary>A named operation that computes each element of its output from the elements at the same place; scalars stand for all places.</summary>
[OpBase]
public abstract partial class PointwiseOp : NamedOp
{
    private int Rank => Outs.Count > 0 && Outs[0].Type is ShapedType { HasRank: true } type ? type.Rank : 0;

    public override IReadOnlyList<AffineMap> Maps
    {
        get
        {
            int rank = Rank;
            var maps = new AffineMap[OperandCount];
            for (int i = 0; i < maps.Length; i++)
                maps[i] = GetOperand(i).Type is ShapedType { HasRank: true, Rank: > 0 } ? AffineMap.Identity(rank) : new AffineMap(rank, 0);
            return maps;
        }
    }

    public override IReadOnlyList<IteratorType> Iterators => [.. Enumerable.Repeat(IteratorType.Parallel, Rank)];

    private protected static void ParseUnary(AsmParser parser, OperationState state, UnaryFn function) =>
        ParseNamed(parser, state, 2, scalars => scalars.Unary(function, scalars[0]));

    private protected static void ParseBinary(AsmParser parser, OperationState state, BinaryFn function) =>
        ParseNamed(parser, state, 3, scalars => scalars.Binary(function, scalars[0], scalars[1]));
}
