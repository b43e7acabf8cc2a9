using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>Types that the arguments of a region, or the operands of its terminator, may have.</summary>
internal static class RegionIdeas
{
    public const int Count = 24;

    private static readonly IrType Index = IndexType.Instance;
    private static readonly IrType Bool = IntegerType.I1;

    /// <summary>The types of an idea.</summary>
    public static IEnumerable<IrType> Of(int idea, Attempt attempt, IReadOnlyList<IrType> arguments) => idea switch
    {
        0 or 1 => [],
        2 => attempt.Results,
        3 => attempt.Operands,
        4 => attempt.Operands.Select(Theme.ElementOf),
        5 => attempt.LastGroup,
        6 => attempt.LastGroup.Prepend(Index),
        7 => attempt.Results.Select(Theme.ElementOf),
        8 => arguments,
        9 => [Bool],
        10 => arguments.Prepend(Bool),
        11 => attempt.Signature?.Inputs.AsEnumerable() ?? [],
        12 => attempt.Signature?.Results.AsEnumerable() ?? [],
        13 => Enumerable.Repeat(Index, attempt.Rank),
        14 => [Index],
        15 => [Index, Index],
        16 => attempt.Operands.Select(Scalar),
        17 => attempt.Results.Select(Scalar),
        18 => attempt.Operands.Take(1).Concat(attempt.Operands.Take(1)).Select(Scalar),
        19 => [new TensorType([], Bool)],
        20 => attempt.Operands.Take(1),
        21 => attempt.Operands.Take(1).Select(Theme.ElementOf),
        22 => attempt.Operands.Concat(attempt.Results).Select(Theme.ElementOf),
        _ => Enumerable.Repeat(Index, 12),
    };

    /// <summary>A tensor of rank 0.</summary>
    private static IrType Scalar(IrType type) => new TensorType([], Theme.ElementOf(type) is IntegerType or FloatType or ComplexType or IndexType ? Theme.ElementOf(type) : Index);
}
